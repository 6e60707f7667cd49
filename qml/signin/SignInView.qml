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
    /// This is the view that the person sees.
    property bool onTop: true

    /// A server asks for a name and a password: \a request.dialogAccept() or dialogReject().
    signal credentialsWanted(var request)
    /// A server asks for a certificate of this machine: \a selection.select() or selectNone().
    signal certificateWanted(var selection)
    /// A page may have a window of its own: \a request.openIn() a view.
    signal windowWanted(var request)

    objectName: "view"
    profile: session.profile // qmllint disable

    // Whatever a page asks of its viewer is refused.
    onAuthenticationDialogRequested: request => {
        request.accepted = true;
        const proxy = request.type === AuthenticationDialogRequest.AuthenticationTypeProxy;
        if (proxy && view.session.questions.answersProxy(request))
            return;
        if (view.session.questions.allowsCredentials(request.url, proxy))
            view.credentialsWanted(request);
        else
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
    onLoadingChanged: info => {
        view.session.lookAtSandbox(view.renderProcessPid);
        view.session.loading(info);
    }
    onNavigationRequested: request => view.session.navigate(request)
    onNewWindowRequested: request => {
        if (view.session.allowsWindow(request))
            view.windowWanted(request);
    }
    onOnTopChanged: if (view.onTop)
        view.session.committed(view.url)
    onPrintRequested: () => {}
    onQuotaRequested: request => request.reject()
    onRegisterProtocolHandlerRequested: request => request.reject()
    onRenderProcessTerminated: view.session.pageCrashed()
    onSelectClientCertificate: selection => {
        if (view.session.questions.showsOwnCertificate(selection.host, selection.certificates.length))
            selection.select(0);
        else if (view.session.questions.allowsCertificate(selection.host))
            view.certificateWanted(selection);
        else
            selection.selectNone();
    }
    onTooltipRequested: request => request.accepted = true
    onUrlChanged: if (view.onTop)
        view.session.committed(view.url)

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

    Component.onCompleted: view.session.confine(view)

    Connections {
        function onPictureWanted() {
            if (view.onTop)
                view.grabToImage(result => view.session.judgePicture(result.image));
        }
        function onZoomChanged() {
            if (view.onTop)
                view.zoomFactor = view.session.zoom;
        }

        target: view.session
    }
}
