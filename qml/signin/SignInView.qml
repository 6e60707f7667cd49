// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtWebEngine
import Keyfob.SignIn

/// The provider's page. It decides nothing: what may happen is asked of the session, and all else
/// that an engine offers to pages is off.
WebEngineView {
    id: view

    required property SignInSession session

    objectName: "view"
    profile: session.profile // qmllint disable

    // Whatever a page asks of its viewer is refused.
    onAuthenticationDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onCertificateError: error => view.session.refuseCertificate(error)
    onColorDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onContextMenuRequested: request => request.accepted = true
    onFeaturePermissionRequested: (origin, feature) => view.grantFeaturePermission(origin, feature, false)
    onFileDialogRequested: request => {
        request.accepted = true;
        request.dialogReject();
    }
    onFileSystemAccessRequested: request => request.reject()
    onFullScreenRequested: request => request.reject()
    onJavaScriptConsoleMessage: () => {}
    onJavaScriptDialogRequested: request => {
        request.accepted = true;
        if (request.type === JavaScriptDialogRequest.DialogTypeBeforeUnload)
            request.dialogAccept();
        else
            request.dialogReject();
    }
    onLoadingChanged: info => view.session.loading(info)
    onNavigationRequested: request => view.session.navigate(request)
    onNewWindowRequested: request => view.session.openWindow(request)
    onQuotaRequested: request => request.reject()
    onRegisterProtocolHandlerRequested: request => request.reject()
    onRenderProcessTerminated: view.session.pageCrashed()
    onSelectClientCertificate: selection => selection.selectNone()
    onTooltipRequested: request => request.accepted = true
    onUrlChanged: view.session.committed(view.url)

    settings {
        accelerated2dCanvasEnabled: true
        allowGeolocationOnInsecureOrigins: false
        allowRunningInsecureContent: false
        allowWindowActivationFromJavaScript: false
        autoLoadIconsForPage: false
        dnsPrefetchEnabled: false
        errorPageEnabled: false
        fullScreenSupportEnabled: false
        hyperlinkAuditingEnabled: false
        javascriptCanAccessClipboard: false
        javascriptCanOpenWindows: false
        javascriptCanPaste: false
        localContentCanAccessFileUrls: false
        localContentCanAccessRemoteUrls: false
        navigateOnDropEnabled: false
        pdfViewerEnabled: false
        playbackRequiresUserGesture: true
        pluginsEnabled: false
        screenCaptureEnabled: false
        touchIconsEnabled: false
        unknownUrlSchemePolicy: view.session.customScheme ? WebEngineSettings.AllowAllUnknownUrlSchemes : WebEngineSettings.DisallowUnknownUrlSchemes
        webGLEnabled: false
        webRTCPublicInterfacesOnly: true
    }

    Component.onCompleted: view.url = view.session.start

    Connections {
        function onLoad(url) {
            view.url = url;
        }

        target: view.session
    }
}
