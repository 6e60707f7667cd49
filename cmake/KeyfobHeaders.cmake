# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

# The headers that other programs get, as <keyfob/FOLDER/header.h>; the classes that most programs
# need are found by their names, as <Keyfob/Client>. Headers include each other by relative paths
# ("../core/error.h"), which are the same here and where they are installed: another project may
# have a core/error.h of its own.

set(KEYFOB_FORWARDS) # the files that find classes by their names, as they are installed
set(KEYFOB_HEADERS)

# keyfob_headers(FOLDER HEADERS header.h... CLASSES Name...): a class is in the header of its name.
function(keyfob_headers folder)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "HEADERS;CLASSES")
    set(headers ${ARG_HEADERS})
    foreach(class ${ARG_CLASSES})
        string(TOLOWER ${class} name)
        list(APPEND headers ${name}.h)
        list(APPEND KEYFOB_FORWARDS ${PROJECT_BINARY_DIR}/forwards/${class})
        file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/forwards/${class}
            CONTENT "#include \"../keyfob/${folder}/${name}.h\" // IWYU pragma: export\n")
        file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/include/Keyfob/${class}
            CONTENT "#include \"${CMAKE_CURRENT_SOURCE_DIR}/${folder}/${name}.h\"\n")
    endforeach()
    list(TRANSFORM headers PREPEND ${folder}/)
    set(KEYFOB_HEADERS ${KEYFOB_HEADERS} ${headers} PARENT_SCOPE)
    set(KEYFOB_FORWARDS ${KEYFOB_FORWARDS} PARENT_SCOPE)
endfunction()

# Public is what these headers say; the others may change with every version.
keyfob_headers(core
    HEADERS completion.h displaytext.h export.h task.h taskscope.h translations.h
        versions.h
    CLASSES Clock Error Secret CancelToken)
keyfob_headers(net
    HEADERS headerlist.h httpclient.h httpresponse.h networksetup.h proxycredentials.h proxysetting.h
        retrypolicy.h streamedbody.h
    CLASSES ClientCertificate)
keyfob_headers(oidc
    HEADERS apiview.h responsetype.h sessionconfiguration.h subject.h tokencheck.h useragentkind.h
    CLASSES Tenant)
keyfob_headers(vault
    HEADERS networksecrets.h
    CLASSES KeychainStore MemoryStore SecretStore)
keyfob_headers(useragent
    HEADERS signinmessages.h
    CLASSES EmbeddedUserAgent SystemBrowser UserAgent)
keyfob_headers(api
    HEADERS problemdetails.h responseerror.h
    CLASSES AccessTokenSource ApiClient ApiError ApiRequest ApiResponse FileBody JsonBody
        MultipartBody RequestBody)
keyfob_headers(openapi
    HEADERS operation.h operationcall.h resource.h schema.h security.h
    CLASSES ApiDescription DataNode DescriptionNote DescriptionPlace)
keyfob_headers(auth
    HEADERS accesstokenrequest.h authstate.h certificateuse.h
    CLASSES Session)
keyfob_headers(client
    HEADERS callback.h clientenvironment.h openinbrowser.h responsepages.h
    CLASSES ApiOperations AudienceClient Client ClientOptions)
keyfob_headers(testkit
    HEADERS await.h verifyerror.h
    CLASSES FakeClock PageScript PageScriptUserAgent SandboxProcess TestBench TroubledKeychain)
keyfob_headers(testkit/qml
    CLASSES QmlTestBench)
keyfob_headers(webview
    CLASSES WebViewUserAgent)

if(NOT KEYFOB_QML) # then there is nothing that it would be linked from
    list(REMOVE_ITEM KEYFOB_HEADERS testkit/qml/qmltestbench.h)
    list(FILTER KEYFOB_FORWARDS EXCLUDE REGEX "/QmlTestBench$")
endif()
if(NOT KEYFOB_WEBVIEW)
    list(REMOVE_ITEM KEYFOB_HEADERS webview/webviewuseragent.h)
    list(FILTER KEYFOB_FORWARDS EXCLUDE REGEX "/WebViewUserAgent$")
endif()

set(files ${KEYFOB_HEADERS})
list(TRANSFORM files PREPEND ${CMAKE_CURRENT_SOURCE_DIR}/)
set_property(GLOBAL PROPERTY KEYFOB_HEADER_FILES ${files})
