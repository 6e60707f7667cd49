# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# What another project needs to build on the library: find_package(Keyfob CONFIG).
include(CMakePackageConfigHelpers)

set(KEYFOB_CMAKE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/Keyfob)

# keyfob_install_headers(FOLDER header.h...): the headers of one folder, which lies in the current
# one, as <keyfob/FOLDER/header.h>. Here they include each other as "core/error.h"; another project
# may have a core/error.h of its own, so that there it reads "keyfob/core/error.h".
function(keyfob_install_headers folder)
    set(place ${CMAKE_BINARY_DIR}/include/keyfob/${folder})
    foreach(header ${ARGN})
        set(source ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/${header})
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
        file(READ ${source} text)
        string(REGEX REPLACE
            "#include \"((core|json|net|jose|oidc|vault|useragent|api|setup|auth|client|testkit)/)"
            "#include \"keyfob/\\1" text "${text}")
        file(CONFIGURE OUTPUT ${place}/${header} CONTENT "${text}" @ONLY)
        install(FILES ${place}/${header}
            DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/keyfob/${folder} COMPONENT devel)
    endforeach()
endfunction()

# Public is what these headers say; the others may change with every version.
keyfob_install_headers(core canceltoken.h clock.h completion.h delay.h displaytext.h error.h
    export.h logging.h programs.h redirectmatch.h secret.h task.h taskscope.h text.h versions.h)
keyfob_install_headers(json jsonindex.h jsonnumber.h jsonstring.h strictjson.h)
keyfob_install_headers(net clientcertificate.h headerfield.h hostresolver.h httpclient.h networksetup.h
    networkwatch.h origin.h proxycredentials.h proxysetting.h retrypolicy.h
    streamedbody.h)
keyfob_install_headers(jose algorithm.h base64url.h jwk.h jwkset.h jws.h)
keyfob_install_headers(oidc authorizationoptions.h authorizationrequest.h authorizationresponse.h
    formdata.h idtoken.h provider.h providermetadata.h responsetype.h sessionconfiguration.h
    subject.h tenant.h tenantnetwork.h tokencheck.h tokens.h useragentkind.h userinfo.h)
keyfob_install_headers(vault keychainstore.h memorystore.h networksecrets.h secretstore.h
    sessionid.h sessionrecord.h sessionvault.h)
keyfob_install_headers(useragent embeddeduseragent.h linebuffer.h signinmessages.h systembrowser.h
    useragent.h)
keyfob_install_headers(api accesstokensource.h apiclient.h apierror.h apirequest.h apiresponse.h
    filebody.h jsonbody.h multipartbody.h problemdetails.h requestbody.h responseerror.h)
keyfob_install_headers(setup clientmetadata.h clientregistration.h organizationfinding.h organizationinput.h organizationsearch.h
    providerkind.h providersetting.h tenantsuggestion.h)
keyfob_install_headers(auth accesstokenrequest.h authservice.h certificateuse.h session.h)
keyfob_install_headers(client audienceclient.h callback.h client.h clientoptions.h openinbrowser.h
    responsepages.h)
keyfob_install_headers(testkit await.h fakeclock.h pagescript.h pagescriptuseragent.h
    sandboxprocess.h)

install(TARGETS Keyfob EXPORT KeyfobTargets
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}
        COMPONENT library NAMELINK_COMPONENT devel)
# In a set of its own: whoever does not ask for it needs no Qt Test.
install(TARGETS KeyfobTestKit EXPORT KeyfobTestKitTargets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT devel)
install(EXPORT KeyfobTestKitTargets NAMESPACE Keyfob:: DESTINATION ${KEYFOB_CMAKE_DIR}
    COMPONENT devel)
install(EXPORT KeyfobTargets NAMESPACE Keyfob:: DESTINATION ${KEYFOB_CMAKE_DIR} COMPONENT devel)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/KeyfobConfig.cmake.in
    ${CMAKE_BINARY_DIR}/KeyfobConfig.cmake
    INSTALL_DESTINATION ${KEYFOB_CMAKE_DIR} NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${CMAKE_BINARY_DIR}/KeyfobConfigVersion.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_BINARY_DIR}/KeyfobConfig.cmake ${CMAKE_BINARY_DIR}/KeyfobConfigVersion.cmake
    DESTINATION ${KEYFOB_CMAKE_DIR} COMPONENT devel)
