// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtWebEngine
import Keyfob.Components
import Keyfob.SignIn

/// The provider's page. It decides nothing: what may happen is asked of the session, and all else
/// that an engine offers to pages is off.
WebEngineView {
    id: view

    required property SignInSession session
    /// This is the view that the person sees.
    property bool onTop: true
    /// Its page has a host that belongs to signing in: it may be seen and typed into.
    property bool hasPage: false
    /// Such a page has been loaded once.
    property bool settled: false

    /// A server asks for a name and a password: \a request.dialogAccept() or dialogReject().
    signal credentialsWanted(var request)
    /// A server asks for a certificate of this machine: \a selection.select() or selectNone().
    signal certificateWanted(var selection)
    /// A page may have a window of its own: \a request.openIn() a view.
    signal windowWanted(var request)

    /// The session refuses windows without an address, but the engine gives their opener a window
    /// all the same, one that nobody sees. This tells an honest page the truth, so that it takes
    /// another way. A page that goes around it gains nothing.
    readonly property string windowScript: `(() => {
        const open = window.open;
        window.open = function (address, ...more) {
            let scheme = '';
            try {
                scheme = address ? new URL(address, document.baseURI).protocol : '';
            } catch {}
            return scheme === 'https:' || scheme === 'http:' ? open.call(this, address, ...more) : null;
        };
    })();`

    /// A keyboard on the screen takes its room from the page: what is typed into stays in sight.
    readonly property string fieldScript: `addEventListener('resize', () => {
        const focused = document.activeElement;
        if (focused?.matches('input, select, textarea, [contenteditable]'))
            focused.scrollIntoView({ block: 'nearest' });
    });`

    function script(name: string, code: string, world: int): var {
        const script = WebEngine.script();
        script.injectionPoint = WebEngineScript.DocumentCreation;
        script.name = name;
        script.runsOnSubFrames = true;
        script.sourceCode = code;
        script.worldId = world;
        return script;
    }
    /// Looks again at what the view shows: after every change, and before anybody acts on it.
    function look() {
        view.hasPage = view.session.allowsPage(view.url, view.history);
        if (view.onTop)
            view.session.committed(view.hasPage ? view.url : "");
    }

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
        view.look();
        view.session.loading(info, view);
        // A provider's error page is a page, too.
        const came = info.status === WebEngineView.LoadSucceededStatus || info.errorDomain === WebEngineView.HttpStatusCodeDomain;
        view.settled = view.settled || (came && view.hasPage);
    }
    onNavigationRequested: request => view.session.navigate(request, view)
    onNewWindowRequested: request => {
        if (view.onTop && view.session.allowsWindow(request, view))
            view.windowWanted(request);
    }
    onOnTopChanged: view.look()
    onPrintRequested: () => {}
    onQuotaRequested: request => request.reject()
    onRegisterProtocolHandlerRequested: request => request.reject()
    onRenderProcessTerminated: view.session.pageCrashed()
    onSelectClientCertificate: selection => {
        if (view.session.questions.showsOwnCertificate(selection.host, selection.certificates[0] ?? null, selection.certificates.length))
            selection.select(0);
        else if (view.session.questions.allowsCertificate(selection.host))
            view.certificateWanted(selection);
        else
            selection.selectNone();
    }
    onTooltipRequested: request => request.accepted = true
    onUrlChanged: view.look()
    onLoadProgressChanged: view.look() // the history comes after the address

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

    Component.onCompleted: {
        view.session.confine(view);
        // A view's own scripts do not reach frames of other hosts.
        const scripts = view.profile.userScripts; // qmllint disable
        if (scripts.find("windows").length > 0)
            return;
        scripts.insert(view.script("windows", view.windowScript, WebEngineScript.MainWorld));
        scripts.insert(view.script("field", view.fieldScript, WebEngineScript.ApplicationWorld));
    }

    Connections {
        function onPictureWanted() {
            if (view.onTop)
                view.grabToImage(result => view.session.judgePicture(result.image));
        }
        function onZoomChanged() {
            if (view.onTop)
                // The page's text is as large as the window's.
                view.zoomFactor = Math.max(0.25, Math.min(5, view.session.zoom * Theme.textScale));
        }

        target: view.session
    }
}
