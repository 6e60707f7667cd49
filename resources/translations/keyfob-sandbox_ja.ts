<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Keyfob::Sandbox</name>
    <message>
        <source>Choose an account</source>
        <translation>アカウントを選択</translation>
    </message>
    <message>
        <source>to continue to Keyfob</source>
        <translation>Keyfob に進むため</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>別のアカウントを使用</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>%1 を許可しますか?</translation>
    </message>
    <message>
        <source>%1 asks for access to your account.</source>
        <translation>%1 がアカウントへのアクセスを求めています。</translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation>アプリケーションにできるようになること</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Local sandbox tenant · nothing leaves this computer</source>
        <translation>ローカルのサンドボックステナント · このコンピューターから何も出ません</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>おかえりなさい</translation>
    </message>
    <message>
        <source>Log in to Timesheets to continue to %1.</source>
        <translation>%1 に進むには Timesheets にログインしてください。</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Demo people</source>
        <translation>デモ用の人物</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Log out?</source>
        <translation>ログアウトしますか?</translation>
    </message>
    <message>
        <source>You are signed in at Timesheets in this window.</source>
        <translation>このウィンドウで Timesheets にサインインしています。</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>The sandbox is running</source>
        <translation>サンドボックスが動作中です</translation>
    </message>
    <message>
        <source>An OpenID Connect tenant and a protected API, on this computer only.</source>
        <translation>OpenID Connect テナントと保護された API です。このコンピューター上だけにあります。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>This request cannot be used</source>
        <translation>このリクエストは使えません</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>このページは古くなっています</translation>
    </message>
    <message>
        <source>Close it and start again from the application.</source>
        <translation>閉じて、アプリケーションからやり直してください。</translation>
    </message>
    <message>
        <source>Its parameters cannot be read: an escape is broken, or a name comes twice.</source>
        <translation>パラメーターを読み取れません。エスケープが壊れているか、同じ名前が 2 回あります。</translation>
    </message>
    <message>
        <source>Its request_uri is unknown, too old, or was used before.</source>
        <translation>request_uri が不明か、古すぎるか、使用済みです。</translation>
    </message>
    <message>
        <source>Its form cannot be read.</source>
        <translation>フォームを読み取れません。</translation>
    </message>
    <message>
        <source>Wrong email or password. Try again.</source>
        <translation>メールかパスワードが違います。もう一度試してください。</translation>
    </message>
    <message>
        <source>Allow access</source>
        <translation>アクセスを許可</translation>
    </message>
    <message>
        <source>No application with the client_id “%1” is registered here.</source>
        <translation>client_id「%1」のアプリケーションはここに登録されていません。</translation>
    </message>
    <message>
        <source>The redirect_uri “%1” is not registered for this application. Registered is “%2”.</source>
        <translation>redirect_uri「%1」はこのアプリケーションに登録されていません。登録されているのは「%2」です。</translation>
    </message>
    <message>
        <source>This log-out cannot be done</source>
        <translation>このログアウトはできません</translation>
    </message>
    <message>
        <source>Its parameters cannot be read.</source>
        <translation>パラメーターを読み取れません。</translation>
    </message>
    <message>
        <source>No application with this client_id is registered here.</source>
        <translation>この client_id のアプリケーションはここに登録されていません。</translation>
    </message>
    <message>
        <source>The returnTo address “%1” is not registered.</source>
        <translation>returnTo アドレス「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>The id_token_hint is not an ID token of this provider.</source>
        <translation>id_token_hint はこのプロバイダーの ID トークンではありません。</translation>
    </message>
    <message>
        <source>To go back, id_token_hint or client_id is needed.</source>
        <translation>戻るには id_token_hint または client_id が必要です。</translation>
    </message>
    <message>
        <source>The post_logout_redirect_uri “%1” is not registered.</source>
        <translation>post_logout_redirect_uri「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>This page is out of date.</source>
        <translation>このページは古くなっています。</translation>
    </message>
    <message>
        <source>This address to go back to is not registered.</source>
        <translation>この戻り先アドレスは登録されていません。</translation>
    </message>
    <message>
        <source>You are logged out</source>
        <translation>ログアウトしました</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>このページは閉じて構いません。</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>ログアウト済み</translation>
    </message>
    <message>
        <source>Know that it is you</source>
        <translation>本人であることの確認</translation>
    </message>
    <message>
        <source>See your name and picture</source>
        <translation>名前と写真の表示</translation>
    </message>
    <message>
        <source>See your email address</source>
        <translation>メールアドレスの表示</translation>
    </message>
    <message>
        <source>Keep access while you are away</source>
        <translation>不在の間のアクセスの維持</translation>
    </message>
    <message>
        <source>Read your timesheets</source>
        <translation>あなたの勤務表の閲覧</translation>
    </message>
    <message>
        <source>Add timesheets for you</source>
        <translation>あなたの勤務表の追加</translation>
    </message>
    <message>
        <source>Delete your timesheets</source>
        <translation>あなたの勤務表の削除</translation>
    </message>
    <message>
        <source>Approve for your team</source>
        <translation>チームのための承認</translation>
    </message>
    <message>
        <source>See the projects</source>
        <translation>プロジェクトの表示</translation>
    </message>
    <message>
        <source>Add and change projects</source>
        <translation>プロジェクトの追加と変更</translation>
    </message>
    <message>
        <source>See who works here</source>
        <translation>ここで働く人の表示</translation>
    </message>
    <message>
        <source>Change your personal data</source>
        <translation>個人データの変更</translation>
    </message>
    <message>
        <source>Keyfob sandbox</source>
        <translation>Keyfob サンドボックス</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>この方法ではできません</translation>
    </message>
    <message>
        <source>This address does not know this method.</source>
        <translation>このアドレスはこのメソッドに対応していません。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>The sandbox has no page at this address.</source>
        <translation>このアドレスにサンドボックスのページはありません。</translation>
    </message>
    <message>
        <source>The window should have stopped before</source>
        <translation>ウィンドウはこの前で止まるはずでした</translation>
    </message>
    <message>
        <source>This is the callback address of the application. The sign-in window reads the answer from its URL and never asks for this page; somebody just did.</source>
        <translation>これはアプリケーションのコールバックアドレスです。サインインウィンドウは URL から応答を読み取り、このページを要求しません。今、誰かが要求しました。</translation>
    </message>
</context>
</TS>
