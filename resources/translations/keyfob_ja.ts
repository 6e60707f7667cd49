<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Keyfob %1 with Qt %2</source>
        <translation>Keyfob %1(Qt %2)</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. These libraries are in it or come with it:</source>
        <translation>Apache License 2.0 のフリーソフトウェアです。次のライブラリを含みます:</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Keyfob’s license</source>
        <translation>Keyfob のライセンス</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>アカウント (Ctrl+Shift+A)</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Remove %1 from this device</source>
        <translation>この端末から %1 を削除</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Add organization…</source>
        <translation>組織を追加…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>ログアウト</translation>
    </message>
</context>
<context>
    <name>AddOrganizationScreen</name>
    <message>
        <source>Keyfob – Add organization</source>
        <translation>Keyfob – 組織の追加</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>テナントファイルを開く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Add your organization</source>
        <translation>組織を追加</translation>
    </message>
    <message>
        <source>Tenant files</source>
        <translation>テナントファイル</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <translation>%1 の画像</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Save the body</source>
        <translation>本文を保存</translation>
    </message>
    <message>
        <source>Show the body as</source>
        <translation>本文の表示形式</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Only the tree can be unfolded.</source>
        <translation>展開できるのはツリーだけです。</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>応答に本文はありません。</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>本文(ツリー)</translation>
    </message>
    <message>
        <source>Body as a table</source>
        <translation>本文(表)</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>本文(テキスト)</translation>
    </message>
    <message>
        <source>The body is a picture</source>
        <translation>本文は画像です</translation>
    </message>
    <message>
        <source>Body in hexadecimal</source>
        <translation>本文(16 進数)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>CertificateChoice</name>
    <message>
        <source>Send a certificate?</source>
        <translation>証明書を送信しますか?</translation>
    </message>
    <message>
        <source>%1 asks for a certificate of this computer, which identifies you.</source>
        <translation>%1 が、あなたを識別するこのコンピューターの証明書を求めています。</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation>%1(発行者: %2)</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2</source>
        <translation>発行者: %1、有効期限: %2</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>送信しない</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
</context>
<context>
    <name>ChangedSettingsCard</name>
    <message>
        <source>The settings of %1 have changed</source>
        <translation>%1 の設定が変わりました</translation>
    </message>
    <message>
        <source>You logged in with other settings. Use your session with these only if you trust them; otherwise log in.</source>
        <translation>別の設定でログインしています。信頼できる場合にだけ、この設定で現在のセッションを使ってください。そうでなければログインし直してください。</translation>
    </message>
    <message>
        <source>&amp;Use my session with these settings</source>
        <translation>この設定でセッションを使う(&amp;U)</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Will it work?</source>
        <translation>使えるか確認</translation>
    </message>
    <message>
        <source>Checks the provider and the API, without logging in.</source>
        <translation>ログインせずに、プロバイダーと API を確認します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>確認(&amp;H)</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>%1: expected %2, seen %3</source>
        <translation>%1: 期待値 %2、実際 %3</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>期待値: %1</translation>
    </message>
</context>
<context>
    <name>ClaimRows</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>About you</source>
        <translation>あなたについて</translation>
    </message>
    <message>
        <source>Profile from %1</source>
        <translation>%1 のプロフィール</translation>
    </message>
    <message>
        <source>%1 sends nothing more about you.</source>
        <translation>%1 はこれ以外にあなたの情報を送っていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ClientIdCard</name>
    <message>
        <source>Address of the API (optional)</source>
        <translation>API のアドレス(任意)</translation>
    </message>
    <message>
        <source>Audience of the API (optional)</source>
        <translation>API のオーディエンス(任意)</translation>
    </message>
    <message>
        <source>Permissions to ask for (optional)</source>
        <translation>要求する権限(任意)</translation>
    </message>
    <message>
        <source>This provider can register Keyfob by itself. It may require an initial access token from its administrator.</source>
        <translation>このプロバイダーは Keyfob を自動で登録できます。管理者の初期アクセストークンが必要な場合があります。</translation>
    </message>
    <message>
        <source>Initial access token (optional)</source>
        <translation>初期アクセストークン(任意)</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>登録中…</translation>
    </message>
    <message>
        <source>&amp;Register Keyfob</source>
        <translation>Keyfob を登録(&amp;R)</translation>
    </message>
    <message>
        <source>Or enter what the provider gave you:</source>
        <translation>または、プロバイダーから受け取ったものを入力してください:</translation>
    </message>
    <message>
        <source>Register Keyfob there as a native (public) application, without a secret:</source>
        <translation>Keyfob をシークレットなしのネイティブ(パブリック)アプリとして登録してください:</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>CredentialDialog</name>
    <message>
        <source>That was not accepted. Try again.</source>
        <translation>受け付けられませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Keyfob remembers your answer for this certificate and these servers.</source>
        <translation>Keyfob は、この証明書とサーバーについての回答を記憶します。</translation>
    </message>
    <message>
        <source>Your keychain keeps it, if there is one.</source>
        <translation>キーチェーンがあれば、そこに保存されます。</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>なしで続ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send my certificate</source>
        <translation>証明書を送信</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>The proxy requires a login</source>
        <translation>プロキシがログインを求めています</translation>
    </message>
    <message>
        <source>The server requires a login</source>
        <translation>サーバーがログインを求めています</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy %1 requires a name and a password.</source>
        <translation>ネットワークのプロキシ %1 が名前とパスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 requires a name and a password of its own. Enter them only if your organization told you so.</source>
        <translation>%1 が専用の名前とパスワードを求めています。組織から指示された場合にだけ入力してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue without</source>
        <translation>なしで続ける</translation>
    </message>
</context>
<context>
    <name>DescriptionNotes</name>
    <message numerus="yes">
        <source>%n parts of the API’s description were ignored.</source>
        <translation>
            <numerusform>API の記述のうち %n か所を無視しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was ignored</source>
        <translation>無視された部分</translation>
    </message>
    <message>
        <source>The rest of the description works. Whoever writes it can mend this:</source>
        <translation>記述の残りの部分は使えます。作成者は次の箇所を修正できます:</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>What Keyfob needs on this computer, as keyfob --self-check prints it. Nothing is sent, and it contains no secrets.</source>
        <translation>keyfob --self-check が出力する、Keyfob に必要なものの状態です。何も送信されず、秘密は含まれません。</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>再確認(&amp;G)</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>DifferenceValue</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>EditOrganizationScreen</name>
    <message>
        <source>Keyfob – Duplicate organization</source>
        <translation>Keyfob – 組織の複製</translation>
    </message>
    <message>
        <source>Keyfob – Edit organization</source>
        <translation>Keyfob – 組織の編集</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Duplicate organization</source>
        <translation>組織の複製</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>組織の編集</translation>
    </message>
    <message>
        <source>The copy becomes an organization of its own, with accounts of its own. Give it another provider or another client ID.</source>
        <translation>複製は、独自のアカウントを持つ別の組織になります。別のプロバイダーか別のクライアント ID を指定してください。</translation>
    </message>
    <message>
        <source>Hide a&amp;dvanced settings</source>
        <translation>詳細設定を隠す(&amp;D)</translation>
    </message>
    <message>
        <source>Show a&amp;dvanced settings</source>
        <translation>詳細設定を表示(&amp;D)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>&amp;Look for new settings at %1</source>
        <translation>%1 で新しい設定を探す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export without secrets…</source>
        <translation>秘密なしでエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>For support; it contains no secrets</source>
        <translation>サポート用です。秘密は含まれません</translation>
    </message>
</context>
<context>
    <name>ExpiryBox</name>
    <message>
        <source>Log in again to continue</source>
        <translation>続けるにはもう一度ログインしてください</translation>
    </message>
    <message>
        <source>Waiting to be renewed</source>
        <translation>更新待ち</translation>
    </message>
    <message>
        <source>Access has expired</source>
        <translation>アクセスの期限が切れました</translation>
    </message>
    <message>
        <source>Access has expired. %1.</source>
        <translation>アクセスの期限が切れました。%1。</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>Access until %1</source>
        <comment>a time of day</comment>
        <translation>アクセスの期限: %1</translation>
    </message>
    <message>
        <source>Access until %1</source>
        <comment>a date and a time of day</comment>
        <translation>アクセスの期限: %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <comment>a time of day</comment>
        <translation>ログインの期限: %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <comment>a date and a time of day</comment>
        <translation>ログインの期限: %1</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>すべて (JSON)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 をエクスポート</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Deprecated</source>
        <translation>非推奨</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>項目の名前</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FileControl</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Add files to %1</source>
        <translation>%1 にファイルを追加</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1 のファイルを選択</translation>
    </message>
</context>
<context>
    <name>FileListView</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>%1. %2 of %3</source>
        <translation>%1。%2/%3</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters for %1</source>
        <translation>%1 のフィルター</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply the filters</source>
        <translation>フィルターを適用</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Ask it</source>
        <translation>問い合わせる</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>フォルダーのパス</translation>
    </message>
</context>
<context>
    <name>HeadersEditor</name>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>ヘッダー %1 の名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>ヘッダー %1 の値</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>このヘッダーを削除</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>ヘッダーを追加</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Requests you have sent</source>
        <translation>送信したリクエスト</translation>
    </message>
    <message>
        <source>Kept on this computer for this account, without access tokens, responses, or bodies that contain secrets.</source>
        <translation>このアカウントのためにこのコンピューターに保存します。アクセストークン、応答、秘密を含む本文は保存しません。</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>リクエストはまだありません。</translation>
    </message>
    <message>
        <source>History is off.</source>
        <translation>履歴はオフです。</translation>
    </message>
    <message>
        <source>Stop keeping history</source>
        <translation>履歴の保存をやめる</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>履歴を保存</translation>
    </message>
    <message>
        <source>Also deletes what was kept.</source>
        <translation>保存済みのものも削除します。</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>&amp;Unlock and retry</source>
        <translation>ロックを解除して再試行(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Continue for this session only</source>
        <translation>このセッションだけ続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;picture from %1</source>
        <translation>%1 の画像を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Your session is kept in this computer’s keychain. You stay signed in when you close Keyfob.</source>
        <translation>セッションはこのコンピューターのキーチェーンに保存されています。Keyfob を閉じてもサインインしたままです。</translation>
    </message>
    <message>
        <source>Your session is kept in this computer’s keychain. It cannot be renewed: from %1 on, you log in again.</source>
        <translation>セッションはこのコンピューターのキーチェーンに保存されています。更新できないため、%1 以降は再度ログインが必要です。</translation>
    </message>
</context>
<context>
    <name>ItemButtons</name>
    <message>
        <source>Move %1 up</source>
        <translation>%1 を上へ移動</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 を下へ移動</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>ItemFieldRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻る</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>This item is empty.</source>
        <translation>この項目は空です。</translation>
    </message>
</context>
<context>
    <name>JsonRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This name occurs twice.</source>
        <translation>この名前は 2 回出てきます。</translation>
    </message>
    <message>
        <source>Hidden; press Return to show it.</source>
        <translation>非表示です。Return キーで表示します。</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>JsonTableView</name>
    <message>
        <source>Sort by %1</source>
        <translation>%1 で並べ替え</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1、%3 行中 %2 行目</translation>
    </message>
</context>
<context>
    <name>Keyfob::AccountList</name>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>まだ誰もサインインしていません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Keyfob::AccountSwitcher</name>
    <message>
        <source>%1 is about another organization now. Restore the old file, or add the organization again.</source>
        <translation>%1 は別の組織のものになっています。元のファイルを戻すか、組織を追加し直してください。</translation>
    </message>
    <message>
        <source>Keyfob is still registered at the provider of %1: %2 Its administrator can remove the registration.</source>
        <translation>Keyfob はまだ %1 のプロバイダーに登録されています: %2 管理者が登録を削除できます。</translation>
    </message>
    <message>
        <source>%1 could not be notified that you logged out. %2</source>
        <translation>ログアウトしたことを %1 に通知できませんでした。%2</translation>
    </message>
    <message>
        <source>The settings of %1 could not be saved. Is the disk full?</source>
        <translation>%1 の設定を保存できませんでした。ディスクがいっぱいではありませんか?</translation>
    </message>
    <message>
        <source>%1 has other settings for %2 than the ones that Keyfob uses.</source>
        <translation>%1 にある %2 の設定は、Keyfob が使っているものと異なります。</translation>
    </message>
    <message>
        <source>What is published there is about another provider or client now. Add it as another organization.</source>
        <translation>そこで公開されているのは、別のプロバイダーかクライアントのものです。別の組織として追加してください。</translation>
    </message>
    <message>
        <source>The settings of %1 are up to date.</source>
        <translation>%1 の設定は最新です。</translation>
    </message>
    <message>
        <source>This computer is managed by %1, who does not allow signing in at %2.</source>
        <translation>このコンピューターは %1 が管理しており、%2 でのサインインは許可されていません。</translation>
    </message>
    <message>
        <source>The settings of %1 are managed by %2 and cannot be changed here.</source>
        <translation>%1 の設定は %2 が管理しているため、ここでは変更できません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiPermission</name>
    <message>
        <source>This is at %1. Keyfob sends your access token only to %2.</source>
        <translation>これは %1 にあります。Keyfob がアクセストークンを送るのは %2 だけです。</translation>
    </message>
    <message>
        <source>This needs another credential than your sign-in, such as an API key, which Keyfob does not have.</source>
        <translation>これには API キーなど、サインイン以外の資格情報が必要ですが、Keyfob にはありません。</translation>
    </message>
    <message>
        <source>The API refuses, and does not say which permission it needs. Ask your administrator.</source>
        <translation>API が拒否しましたが、必要な権限を示していません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>You have the permission that the API named, but it still refuses. Ask your administrator.</source>
        <translation>API が示した権限はありますが、まだ拒否されます。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>You need the permission %1, which you were not given. Your administrator can give it to you.</source>
        <translation>権限%1が必要ですが、付与されていません。管理者が付与できます。</translation>
    </message>
    <message>
        <source>You need the permissions %1, which you were not given. Your administrator can give them to you.</source>
        <translation>権限%1が必要ですが、付与されていません。管理者が付与できます。</translation>
    </message>
    <message>
        <source>You need the permission %1, which Keyfob has not asked for yet.</source>
        <translation>権限%1が必要ですが、Keyfob はまだ要求していません。</translation>
    </message>
    <message>
        <source>You need the permissions %1, which Keyfob has not asked for yet.</source>
        <translation>権限%1が必要ですが、Keyfob はまだ要求していません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiPlaces</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行: %2</translation>
    </message>
    <message>
        <source>The new description is used.</source>
        <translation>新しい記述を使っています。</translation>
    </message>
    <message>
        <source>The description has not changed.</source>
        <translation>記述は変わっていません。</translation>
    </message>
    <message>
        <source>This API has %1 lists. The first %2 are places here; “views” in the tenant file chooses others.</source>
        <translation>この API には %1 個のリストがあります。ここには最初の %2 個が場所として並びます。ほかのものは、テナントファイルの「views」で選べます。</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiSession</name>
    <message>
        <source>The API’s description no longer has this. Refresh the page.</source>
        <translation>API の記述にこれはもうありません。ページを更新してください。</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>最後のページです。</translation>
    </message>
</context>
<context>
    <name>Keyfob::Application</name>
    <message>
        <source>A link names the organization %1. Finish or leave this screen first, and open the link again.</source>
        <translation>リンクが組織 %1 を指定しています。先にこの画面を終えるか離れてから、もう一度リンクを開いてください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::CellText</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Keyfob::CheckModel</name>
    <message>
        <source>Everything is set up. You can log in.</source>
        <translation>設定は完了しています。ログインできます。</translation>
    </message>
    <message>
        <source>One thing has to be changed.</source>
        <translation>変更が必要な点が 1 つあります。</translation>
    </message>
    <message>
        <source>%1 things have to be changed.</source>
        <translation>変更が必要な点が %1 つあります。</translation>
    </message>
</context>
<context>
    <name>Keyfob::Claim</name>
    <message>
        <source>Who issued it</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>誰についてのものか</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>誰に宛てたものか</translation>
    </message>
    <message>
        <source>The program that asked for it</source>
        <translation>要求したプログラム</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>終了する時刻</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>発行された時刻</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>有効になる時刻</translation>
    </message>
    <message>
        <source>When the person signed in</source>
        <translation>本人がサインインした時刻</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>許可する内容</translation>
    </message>
    <message>
        <source>Ties it to one sign-in</source>
        <translation>1 回のサインインに結び付ける</translation>
    </message>
    <message>
        <source>Ties it to its access token</source>
        <translation>アクセストークンに結び付ける</translation>
    </message>
    <message>
        <source>Ties it to its code</source>
        <translation>コードに結び付ける</translation>
    </message>
    <message>
        <source>Ties it to its state</source>
        <translation>state に結び付ける</translation>
    </message>
    <message>
        <source>Assurance level</source>
        <translation>サインインの確かさ</translation>
    </message>
    <message>
        <source>How the person signed in</source>
        <translation>本人のサインイン方法</translation>
    </message>
    <message>
        <source>The provider&apos;s session</source>
        <translation>プロバイダーのセッション</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>固有の番号</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>トークンの種類</translation>
    </message>
    <message>
        <source>How the token was granted</source>
        <translation>トークンの付与方法</translation>
    </message>
    <message>
        <source>The organization&apos;s number</source>
        <translation>組織の番号</translation>
    </message>
    <message>
        <source>The organization&apos;s name</source>
        <translation>組織の名前</translation>
    </message>
    <message>
        <source>Groups you belong to</source>
        <translation>所属するグループ</translation>
    </message>
    <message>
        <source>What you may do there</source>
        <translation>そこで許可されていること</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>勤務先</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Whether the provider has verified it</source>
        <translation>プロバイダーが確認済み</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Page of the person</source>
        <translation>本人のページ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>When these were last changed</source>
        <translation>最終変更日時</translation>
    </message>
</context>
<context>
    <name>Keyfob::ClaimModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>Keyfob::CredentialPrompt</name>
    <message>
        <source>Your network&apos;s proxy</source>
        <translation>ネットワークのプロキシ</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>あなたの証明書</translation>
    </message>
    <message>
        <source>%1 asks for your certificate “%2”, issued by “%3”. It would identify you to %4.</source>
        <translation>%1 があなたの証明書「%2」(発行者:「%3」)を求めています。%4 に対してあなたを識別します。</translation>
    </message>
    <message>
        <source>The proxy %1 requires a user name and a password.</source>
        <translation>プロキシ %1 がユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>The key in %1 is locked.</source>
        <translation>%1 の鍵はロックされています。</translation>
    </message>
</context>
<context>
    <name>Keyfob::FileProposal</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Enter a name for the file.</source>
        <translation>ファイルの名前を入力してください。</translation>
    </message>
    <message>
        <source>A file’s name cannot contain “%1”.</source>
        <translation>ファイルの名前に「%1」は使えません。</translation>
    </message>
    <message>
        <source>Enter another name for the file.</source>
        <translation>ファイルの別の名前を入力してください。</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>この名前は長すぎます。</translation>
    </message>
    <message>
        <source>You may not save files in this folder.</source>
        <translation>このフォルダーにファイルを保存する権限がありません。</translation>
    </message>
    <message>
        <source>A folder has this name.</source>
        <translation>この名前のフォルダーがあります。</translation>
    </message>
    <message>
        <source>The file that has this name cannot be replaced.</source>
        <translation>この名前のファイルは置き換えられません。</translation>
    </message>
    <message>
        <source>“%1” already exists. Do you want to replace it?</source>
        <translation>「%1」は既に存在します。置き換えますか?</translation>
    </message>
</context>
<context>
    <name>Keyfob::FileRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Keyfob::FileSelection</name>
    <message>
        <source>You may not see what is in this folder.</source>
        <translation>このフォルダーの内容を見る権限がありません。</translation>
    </message>
    <message>
        <source>No file to choose here.</source>
        <translation>ここには選べるファイルがありません。</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
    <message>
        <source>This folder is very large: not all of it is shown.</source>
        <translation>このフォルダーは非常に大きいため、すべては表示されません。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>「%1」はもうありません。</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>「%1」を読む権限がありません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::FindingModel</name>
    <message>
        <source>Published settings</source>
        <translation>公開された設定</translation>
    </message>
    <message>
        <source>WebFinger</source>
        <translation>WebFinger</translation>
    </message>
    <message>
        <source>OpenID Connect discovery</source>
        <translation>OpenID Connect ディスカバリー</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>Tenant file</source>
        <translation>テナントファイル</translation>
    </message>
    <message>
        <source>%1 offers none.</source>
        <translation>%1 にはありません。</translation>
    </message>
    <message>
        <source>Organization, according to %1</source>
        <translation>組織(%1 による)</translation>
    </message>
    <message>
        <source>Provider, according to %1; not asked yet</source>
        <translation>プロバイダー(%1 による。未確認)</translation>
    </message>
    <message>
        <source>Provider, according to itself</source>
        <translation>プロバイダー(自身による)</translation>
    </message>
</context>
<context>
    <name>Keyfob::FolderChoice</name>
    <message>
        <source>Downloads</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>ホームフォルダー</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>Enter the whole path of a folder, such as %1.</source>
        <translation>フォルダーの完全なパスを入力してください。例: %1</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>このフォルダーは存在しません。</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>これはファイルで、フォルダーではありません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::FormModel</name>
    <message>
        <source>Entry %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>Keyfob::HeaderModel</name>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A name can have letters, digits and characters like “-”, but no spaces.</source>
        <translation>名前には文字、数字、「-」などを使えますが、空白は使えません。</translation>
    </message>
    <message>
        <source>Keyfob sets this header itself.</source>
        <translation>このヘッダーは Keyfob が設定します。</translation>
    </message>
    <message>
        <source>A value cannot have line breaks or control characters.</source>
        <translation>値に改行や制御文字は使えません。</translation>
    </message>
    <message>
        <source>This header is already in the list.</source>
        <translation>このヘッダーはすでに一覧にあります。</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemActions</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemFields</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… ほか</translation>
    </message>
    <message>
        <source>The item is too long to be shown whole here.</source>
        <translation>項目が長すぎて、ここにすべては表示できません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemModel</name>
    <message>
        <source>The API’s response is not JSON: %1</source>
        <translation>API の応答が JSON ではありません: %1</translation>
    </message>
    <message>
        <source>The response does not fit its description: %1: %2</source>
        <translation>応答が記述と一致しません: %1: %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
</context>
<context>
    <name>Keyfob::JsonTableModel</name>
    <message>
        <source>(value)</source>
        <translation>(値)</translation>
    </message>
</context>
<context>
    <name>Keyfob::ListExport</name>
    <message>
        <source>Choose a file on this computer.</source>
        <translation>このコンピューターのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The list could not be loaded whole. Nothing was saved.</source>
        <translation>一覧をすべて読み込めませんでした。何も保存していません。</translation>
    </message>
    <message>
        <source>%1 loaded…</source>
        <translation>%1 件読み込み済み…</translation>
    </message>
    <message>
        <source>%1 of %2 loaded…</source>
        <translation>%2 件中 %1 件読み込み済み…</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 を保存できませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln items as %1.</source>
        <translation>
            <numerusform>%Ln 件を %1 として保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyfob::LocalSandbox</name>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>サンドボックスを起動できませんでした。</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly. Try again.</source>
        <translation>サンドボックスが予期せず終了しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The sandbox did not start in time. Try again.</source>
        <translation>サンドボックスが時間内に起動しませんでした。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::OperationForm</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it.</source>
        <translation>開いた後に、ほかの人がこれを変更しました。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>This will be sent:</source>
        <translation>次の内容を送信します:</translation>
    </message>
    <message>
        <source>“%1” will be deleted. This cannot be undone.</source>
        <translation>「%1」を削除します。元に戻せません。</translation>
    </message>
    <message>
        <source>This will be sent for “%1”:</source>
        <translation>「%1」について次の内容を送信します:</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>変更がないため、何も送信していません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::OrganizationList</name>
    <message>
        <source>Set up by %1</source>
        <translation>%1 が設定</translation>
    </message>
    <message>
        <source>Entered on this computer</source>
        <translation>このコンピューターで入力</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>ファイル %1 から</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>%1 が公開</translation>
    </message>
</context>
<context>
    <name>Keyfob::ParentChannel</name>
    <message>
        <source>The request is not valid.</source>
        <translation>リクエストが無効です。</translation>
    </message>
</context>
<context>
    <name>Keyfob::Preferences</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>Set on the command line.</source>
        <translation>コマンドラインで設定されています。</translation>
    </message>
    <message>
        <source>Set by the environment variable %1.</source>
        <translation>環境変数 %1 で設定されています。</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>%1 が設定しています。</translation>
    </message>
</context>
<context>
    <name>Keyfob::RequestHistory</name>
    <message>
        <source>no response</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>Keyfob::RequestRunner</name>
    <message>
        <source>Request as sent</source>
        <translation>送信したリクエスト</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request without a response</source>
        <translation>応答のないリクエスト</translation>
    </message>
    <message>
        <source>This organization has no API.</source>
        <translation>この組織に API はありません。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>The response contains your access token; it is hidden here and in what you save.</source>
        <translation>応答にアクセストークンが含まれています。ここと保存するファイルでは隠されます。</translation>
    </message>
    <message>
        <source>The API does not say which permission it needs.</source>
        <translation>API は必要な権限を示していません。</translation>
    </message>
    <message>
        <source>You have the permission that the API named, but it still refuses. Ask your administrator.</source>
        <translation>API が示した権限はありますが、まだ拒否されます。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The API needs a permission that you have not given to Keyfob, or do not have.</source>
        <translation>API には、Keyfob に与えていない、またはあなたが持っていない権限が必要です。</translation>
    </message>
    <message>
        <source>Continue in your provider’s window.</source>
        <translation>プロバイダーのウィンドウで続けてください。</translation>
    </message>
    <message>
        <source>Granted. You can send the request again.</source>
        <translation>付与されました。リクエストをもう一度送信できます。</translation>
    </message>
    <message>
        <source>Your provider did not grant %1. Ask your administrator for it.</source>
        <translation>プロバイダーは %1 を付与しませんでした。管理者に依頼してください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::ResourceModel</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>最初の %1 件</translation>
    </message>
    <message>
        <source>The API’s response is not JSON: %1</source>
        <translation>API の応答が JSON ではありません: %1</translation>
    </message>
    <message>
        <source>The API sent something else than a list (%1).</source>
        <translation>API が送ってきたのは一覧ではありません (%1)。</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新規: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>作成しました。</translation>
    </message>
    <message>
        <source>Created “%1”.</source>
        <translation>「%1」を作成しました。</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: 完了しました。</translation>
    </message>
    <message>
        <source>The API’s pages repeat, so the list ends here.</source>
        <translation>API のページが繰り返されているため、リストはここで終わります。</translation>
    </message>
    <message>
        <source>Not all of the list is shown. %1</source>
        <translation>リストの一部は表示されていません。%1</translation>
    </message>
    <message>
        <source>The API’s list does not end. The rest of it is not shown.</source>
        <translation>API のリストに終わりがありません。残りは表示されません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::ResponseBody</name>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進数</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ScopeModel</name>
    <message>
        <source>%1 of %2 granted</source>
        <translation>%2 件中 %1 件付与</translation>
    </message>
    <message>
        <source>%1, %2 added</source>
        <translation>%1、%2 件追加</translation>
    </message>
</context>
<context>
    <name>Keyfob::SetupModel</name>
    <message>
        <source>Keyfob will read %1.</source>
        <translation>Keyfob は %1 を読み取ります。</translation>
    </message>
    <message>
        <source>Keyfob will ask %1.</source>
        <translation>Keyfob は %1 に問い合わせます。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1(コピー)</translation>
    </message>
    <message>
        <source>%1 no longer publishes settings.</source>
        <translation>%1 は設定を公開しなくなりました。</translation>
    </message>
    <message>
        <source>A copy needs another provider or another client ID. Change one of them, or go back and edit the organization itself.</source>
        <translation>複製には別のプロバイダーか別のクライアント ID が必要です。どちらかを変えるか、戻って元の組織を編集してください。</translation>
    </message>
    <message>
        <source>Your changes are not saved. Save them, or go back once more to discard them.</source>
        <translation>変更は保存されていません。保存するか、もう一度戻って破棄してください。</translation>
    </message>
    <message>
        <source>Nothing was found. Check what you typed, or ask your administrator for the address of your provider or for a tenant file.</source>
        <translation>何も見つかりませんでした。入力を確認するか、プロバイダーのアドレスまたはテナントファイルを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>As %1 says.</source>
        <translation>%1 によります。</translation>
    </message>
    <message>
        <source>%1 takes tokens of %2, not of this provider.</source>
        <translation>%1 はこのプロバイダーではなく %2 のトークンを受け付けます。</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>入力した内容</translation>
    </message>
    <message>
        <source>Keyfob</source>
        <translation>Keyfob</translation>
    </message>
    <message>
        <source>%1, where Keyfob is registered now</source>
        <translation>Keyfob が現在登録されている %1</translation>
    </message>
    <message>
        <source>Keyfob is still registered at %1: %2 Its administrator can remove the registration.</source>
        <translation>Keyfob はまだ %1 に登録されています: %2 管理者が登録を削除できます。</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignIn</name>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>The sign-in window does not run as root, since web pages would. Log in as an ordinary user.</source>
        <translation>ウェブページも root で動くことになるため、サインインウィンドウは root では動きません。一般ユーザーとしてログインしてください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignInSession</name>
    <message>
        <source>The sign-in window is not installed completely. Install it again.</source>
        <translation>サインインウィンドウが完全にインストールされていません。インストールし直してください。</translation>
    </message>
    <message>
        <source>%1 does not accept sign-in windows of programs, only browsers.</source>
        <translation>%1 はプログラムのサインインウィンドウを受け付けません。ブラウザーだけを受け付けます。</translation>
    </message>
    <message>
        <source>This computer does not allow all of the web engine&apos;s protection. Sign in only to an organization that you trust.</source>
        <translation>このコンピューターではウェブエンジンの保護をすべては使えません。信頼する組織にだけサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in window cannot be drawn on this computer.</source>
        <translation>このコンピューターではサインインウィンドウを描画できません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::SingleInstance</name>
    <message>
        <source>Keyfob is already running, but does not respond. Quit it, or wait a moment, and start it again.</source>
        <translation>Keyfob はすでに動作していますが、応答しません。終了するか少し待ってから、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::StepUp</name>
    <message>
        <source>Your provider did not grant it. Ask your administrator.</source>
        <translation>プロバイダーが付与しませんでした。管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::TenantFiles</name>
    <message>
        <source>The settings of %1 cannot be kept: %2.</source>
        <translation>%1 の設定を保存できません: %2。</translation>
    </message>
</context>
<context>
    <name>Keyfob::TenantForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>人々が呼ぶ名前。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>The provider&apos;s issuer, exactly as it writes it; https, or http on this machine.</source>
        <translation>プロバイダーが書くとおりの issuer。https、またはこの端末の http。</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation>Auth0 ドメイン</translation>
    </message>
    <message>
        <source>An Auth0 domain, instead of issuer: acme.eu.auth0.com.</source>
        <translation>issuer の代わりの Auth0 ドメイン: acme.eu.auth0.com。</translation>
    </message>
    <message>
        <source>Address of the configuration</source>
        <translation>構成のアドレス</translation>
    </message>
    <message>
        <source>Where the provider&apos;s configuration is, if its issuer is not there (Azure AD B2C); https, or http on this machine. The issuer is compared with it all the same.</source>
        <translation>プロバイダーの構成が issuer にない場合の場所 (Azure AD B2C)。https、またはこの端末の http。issuer は常にこれと比較されます。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>For confidential test clients only: a program on a desktop keeps no secret.</source>
        <translation>機密のテスト用クライアント専用です。デスクトップのプログラムは秘密を保てません。</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>As registered at the provider, octet by octet. The sign-in window stops there; nothing is sent to it.</source>
        <translation>プロバイダーに登録したとおり、1 バイトも違わない URI。サインインウィンドウはそこで止まり、何も送信しません。</translation>
    </message>
    <message>
        <source>Redirect URI for browsers</source>
        <translation>ブラウザー用リダイレクト URI</translation>
    </message>
    <message>
        <source>Registered beside it for people&apos;s own browsers (RFC 8252 7.3): http://127.0.0.1/callback. Without a port, each sign-in takes a free one; with one, always that.</source>
        <translation>各自のブラウザー用に追加登録した URI (RFC 8252 7.3): http://127.0.0.1/callback。ポートがなければサインインごとに空きポートを、あれば常にそのポートを使います。</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>ログイン方法</translation>
    </message>
    <message>
        <source>Where people sign in: in Keyfob&apos;s window, in their own browser, or as they choose. system and ask need loopback_redirect_uri.</source>
        <translation>サインインする場所: Keyfob のウィンドウ、各自のブラウザー、または選択。system と ask には loopback_redirect_uri が必要です。</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Auth0: the API that the access token is for.</source>
        <translation>Auth0: アクセストークンの対象となる API。</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>要求する権限</translation>
    </message>
    <message>
        <source>What to ask for; openid is always added.</source>
        <translation>要求するもの。openid は常に追加されます。</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>応答タイプ</translation>
    </message>
    <message>
        <source>Words from code, id_token and token.</source>
        <translation>code、id_token、token の語。</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>応答モード</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Auth0: an id (org_...) or a name.</source>
        <translation>Auth0: ID (org_...) または名前。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>login, consent or select_account</source>
        <translation>login、consent、select_account のいずれか</translation>
    </message>
    <message>
        <source>Maximum age of the sign-in</source>
        <translation>サインインの最大経過時間</translation>
    </message>
    <message>
        <source>Seconds since the person signed in.</source>
        <translation>本人がサインインしてからの秒数。</translation>
    </message>
    <message>
        <source>Authentication levels</source>
        <translation>認証レベル</translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation>ログインヒント</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Screen hint</source>
        <translation>画面ヒント</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>RFC 8707</source>
        <translation>RFC 8707</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>その他のパラメーター</translation>
    </message>
    <message>
        <source>Sent along in the authorization request; cannot name the protocol&apos;s own parameters.</source>
        <translation>認可リクエストとともに送ります。プロトコル自体のパラメーターは指定できません。</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>API のアドレス</translation>
    </message>
    <message>
        <source>Your API. Its origin is the only one that gets the access token.</source>
        <translation>あなたの API。アクセストークンを受け取るのはこのオリジンだけです。</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>API の記述</translation>
    </message>
    <message>
        <source>Where the OpenAPI description of your API is: an https address, a path below api_base_url that begins with /, or a file, relative to this one. Without it, Keyfob looks for it at the API.</source>
        <translation>API の OpenAPI 記述の場所: https アドレス、api_base_url の下の / で始まるパス、またはこのファイルからの相対ファイル。なければ Keyfob が API で探します。</translation>
    </message>
    <message>
        <source>Places of the API</source>
        <translation>API の場所</translation>
    </message>
    <message>
        <source>Which lists of the API are shown, in this order; leave it out for all of them. Each has path (or operation), and if need be title, columns and order.</source>
        <translation>表示する API の一覧とその順序。すべて表示するには省略します。それぞれに path(または operation)と、必要に応じて title、columns、order を指定します。</translation>
    </message>
    <message>
        <source>Other sign-in hosts</source>
        <translation>その他のサインイン用ホスト</translation>
    </message>
    <message>
        <source>Hosts besides the provider&apos;s own that sign-in may visit: accounts.example.com; *.example.com is every host below example.com, not that one itself, and never a public suffix such as *.co.uk.</source>
        <translation>プロバイダー以外にサインインで訪問できるホスト: accounts.example.com。*.example.com は example.com の下のすべてのホストを表し、それ自体は含みません。*.co.uk のような公開サフィックスは使えません。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port. Keyfob asks for a user name and password, and keeps them in the keychain.</source>
        <translation>system、none、http://host:port、socks5://host:port のいずれか。Keyfob がユーザー名とパスワードを尋ね、キーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>プライベート認証局</translation>
    </message>
    <message>
        <source>PEM of a private CA; relative to this file.</source>
        <translation>プライベート認証局の PEM。このファイルからの相対パス。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>What to show to servers that ask for a certificate: PEM, or PKCS#12 with its key; relative to this file. Keyfob asks for the passphrase.</source>
        <translation>証明書を求めるサーバーに示すもの: PEM、または鍵付きの PKCS#12。このファイルからの相対パス。Keyfob がパスフレーズを尋ねます。</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>クライアント証明書の鍵</translation>
    </message>
    <message>
        <source>PEM of the certificate&apos;s key, unless it is in the same file (PKCS#12: always); relative to this file.</source>
        <translation>証明書の鍵の PEM。同じファイルにある場合(PKCS#12 では常に)は不要です。このファイルからの相対パス。</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>署名アルゴリズム</translation>
    </message>
    <message>
        <source>Default RS256; RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA.</source>
        <translation>既定は RS256。RS384、RS512、PS256、PS384、PS512、ES256、ES384、ES512、EdDSA も使えます。</translation>
    </message>
    <message>
        <source>Clock leeway</source>
        <translation>時計の許容差</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Log out everywhere</source>
        <translation>すべてからログアウト</translation>
    </message>
    <message>
        <source>Auth0: logging out also ends the session at the provider behind it; its hosts belong into sign_in_hosts.</source>
        <translation>Auth0: ログアウトすると背後のプロバイダーのセッションも終了します。そのホストは sign_in_hosts に加えてください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::Text</name>
    <message>
        <source>There is no organization to check. Name its tenant file with --tenant.</source>
        <translation>確認する組織がありません。--tenant でテナントファイルを指定してください。</translation>
    </message>
    <message>
        <source>Only one link can be opened.</source>
        <translation>一度に開けるリンクは 1 つだけです。</translation>
    </message>
    <message>
        <source>Keyfob opens no links of this kind: %1</source>
        <translation>Keyfob はこの種類のリンクを開きません: %1</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>不明な引数: %1</translation>
    </message>
    <message>
        <source>Checks the organization&apos;s settings at its provider and API, and exits.</source>
        <translation>組織の設定をプロバイダーと API で確認して終了します。</translation>
    </message>
    <message>
        <source>With --check: prints JSON for programs.</source>
        <translation>--check とともに使います。プログラム向けに JSON を出力します。</translation>
    </message>
    <message>
        <source>--json goes with --check only.</source>
        <translation>--json は --check とともにだけ使えます。</translation>
    </message>
    <message>
        <source>Give either --check or --self-check.</source>
        <translation>--check か --self-check のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Sign in at your organization and use its protected API.</source>
        <translation>組織にサインインして、保護された API を使います。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>The organization&apos;s tenant file (JSON).</source>
        <translation>組織のテナントファイル (JSON)。</translation>
    </message>
    <message>
        <source>Colors: light, dark, or system (the default).</source>
        <translation>配色: light、dark、system(既定)。</translation>
    </message>
    <message>
        <source>Starts beside a Keyfob that is running, instead of bringing it to the front.</source>
        <translation>動作中の Keyfob を前面に出さず、別に起動します。</translation>
    </message>
    <message>
        <source>Checks what Keyfob needs on this computer, and exits.</source>
        <translation>このコンピューターで Keyfob に必要なものを確認して終了します。</translation>
    </message>
    <message>
        <source>keyfob: brings the window to the front; keyfob://add?organization=DOMAIN fills in the field for adding an organization.</source>
        <translation>keyfob: はウィンドウを前面に出します。keyfob://add?organization=DOMAIN は組織を追加する欄に入力します。</translation>
    </message>
    <message>
        <source>The theme is light, dark or system, not %1.</source>
        <translation>テーマは %1 ではなく、light、dark、system のいずれかです。</translation>
    </message>
    <message>
        <source>Screens: they cannot be shown. Install Keyfob again.
%1</source>
        <translation>画面: 表示できません。Keyfob をインストールし直してください。
%1</translation>
    </message>
    <message>
        <source>Icons: Qt&apos;s plugin that draws SVG is missing.</source>
        <translation>アイコン: SVG を描く Qt のプラグインがありません。</translation>
    </message>
    <message>
        <source>Screens and icons</source>
        <translation>画面とアイコン</translation>
    </message>
    <message>
        <source>TLS: Qt finds no OpenSSL.</source>
        <translation>TLS: Qt が OpenSSL を見つけられません。</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>Certificates: this computer trusts no authority, so only a provider with a ca_file can be reached. Install ca-certificates.</source>
        <translation>証明書: このコンピューターはどの認証局も信頼していないため、ca_file のあるプロバイダーにしか接続できません。ca-certificates をインストールしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Certificates: %n authorities are trusted</source>
        <translation>
            <numerusform>証明書: %n 個の認証局を信頼しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in window: %1</source>
        <translation>サインインウィンドウ: %1</translation>
    </message>
    <message>
        <source>Sign-in window: it is not installed; people sign in in their own browser, where the provider allows that.</source>
        <translation>サインインウィンドウ: インストールされていません。プロバイダーが許可していれば、各自のブラウザーでサインインします。</translation>
    </message>
    <message>
        <source>Sign-in window: %1 does not start, or is of another version. Install it again.</source>
        <translation>サインインウィンドウ: %1 が起動しないか、別のバージョンです。インストールし直してください。</translation>
    </message>
    <message>
        <source>Browser: it is opened with xdg-open</source>
        <translation>ブラウザー: xdg-open で開きます</translation>
    </message>
    <message>
        <source>Browser: none can be opened. Install xdg-utils.</source>
        <translation>ブラウザー: 開けません。xdg-utils をインストールしてください。</translation>
    </message>
    <message>
        <source>Keychain: it stores, returns and deletes</source>
        <translation>キーチェーン: 保存、読み出し、削除ができます</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>キーチェーン: %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>は %1 に期限が切れました</translation>
    </message>
    <message>
        <source>is valid only from %1 on; is this computer&apos;s clock right?</source>
        <translation>は %1 以降でないと有効になりません。このコンピューターの時計は正しいですか?</translation>
    </message>
    <message>
        <source>ca_file: %1</source>
        <translation>ca_file: %1</translation>
    </message>
    <message>
        <source>ca_file: the certificate in %1 %2.</source>
        <translation>ca_file: %1 の証明書%2。</translation>
    </message>
    <message numerus="yes">
        <source>ca_file: %n authorities</source>
        <translation>
            <numerusform>ca_file: 認証局 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it is locked; Keyfob asks for its passphrase</source>
        <translation>%1: ロックされています。Keyfob がパスフレーズを尋ねます</translation>
    </message>
    <message>
        <source>%1: the certificate in %2 %3.</source>
        <translation>%1: %2 の証明書%3。</translation>
    </message>
    <message>
        <source>Tenant file: %1</source>
        <translation>テナントファイル: %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>policy, locked</source>
        <translation>ポリシー(固定)</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Policy: %1, by %2</source>
        <translation>ポリシー: %1(%2)</translation>
    </message>
    <message>
        <source>Allowed issuer: %1</source>
        <translation>許可された issuer: %1</translation>
    </message>
    <message>
        <source>Setting %1: %2 (%3)</source>
        <translation>設定 %1: %2 (%3)</translation>
    </message>
    <message>
        <source>It took too long. Start again on the page.</source>
        <translation>時間がかかりすぎました。ページでもう一度始めてください。</translation>
    </message>
    <message>
        <source>This key has no passkey for the page. Use the key that you have registered there.</source>
        <translation>このキーに、このページのパスキーはありません。そこに登録したキーを使ってください。</translation>
    </message>
    <message>
        <source>This key is registered already. Use another one.</source>
        <translation>このキーはすでに登録されています。別のキーを使ってください。</translation>
    </message>
    <message>
        <source>Wrong PIN too many times. Remove the key, plug it in again, and try once more.</source>
        <translation>PIN の誤りが多すぎます。キーを抜いて差し直し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wrong PIN too many times: the key is locked. Only a reset, which erases it, makes it usable again.</source>
        <translation>PIN の誤りが多すぎるため、キーがロックされました。再び使うには、消去を伴うリセットが必要です。</translation>
    </message>
    <message>
        <source>The key was removed. Plug it in and try again.</source>
        <translation>キーが抜かれました。差し込んで、もう一度試してください。</translation>
    </message>
    <message>
        <source>This key cannot hold passkeys. Use another one.</source>
        <translation>このキーにパスキーは保存できません。別のキーを使ってください。</translation>
    </message>
    <message>
        <source>This key cannot verify that it is you, as the page requires. Use one with a PIN or a fingerprint.</source>
        <translation>このキーでは、ページが求める本人確認ができません。PIN か指紋に対応したキーを使ってください。</translation>
    </message>
    <message>
        <source>This key cannot store what the page requires. Use another one.</source>
        <translation>このキーには、ページが求めるものを保存できません。別のキーを使ってください。</translation>
    </message>
    <message>
        <source>The page does not support the signatures of this key. Use another one.</source>
        <translation>ページがこのキーの署名に対応していません。別のキーを使ってください。</translation>
    </message>
    <message>
        <source>This key is full. Use another one.</source>
        <translation>このキーはいっぱいです。別のキーを使ってください。</translation>
    </message>
    <message>
        <source>You refused at the key.</source>
        <translation>キーで拒否しました。</translation>
    </message>
    <message>
        <source>The key could not be used.</source>
        <translation>キーを使えませんでした。</translation>
    </message>
    <message>
        <source>You have several passkeys for %1. Which one do you want to use?</source>
        <translation>%1 のパスキーが複数あります。どれを使いますか?</translation>
    </message>
    <message>
        <source>%1 requires a PIN for your key. Choose one; it is stored only on the key.</source>
        <translation>%1 がキーの PIN を求めています。PIN を決めてください。キーにだけ保存されます。</translation>
    </message>
    <message>
        <source>%1 needs to verify that it is you. The PIN goes to your key, not to the page.</source>
        <translation>%1 が本人確認を求めています。PIN はページではなく、キーに送られます。</translation>
    </message>
    <message>
        <source>Plug in your security key, and touch it when it blinks. This shows %1 that you are present.</source>
        <translation>セキュリティキーを差し込み、点滅したら触れてください。%1 に、あなたがそこにいることを示します。</translation>
    </message>
    <message>
        <source>The key no longer accepts your fingerprint: use its PIN.</source>
        <translation>キーが指紋を受け付けなくなりました。PIN を使ってください。</translation>
    </message>
    <message>
        <source>Wrong PIN. Attempts left before the key locks: %1.</source>
        <translation>PIN が違います。キーがロックされるまでの残り回数: %1。</translation>
    </message>
    <message>
        <source>That was too short. Characters needed: %1.</source>
        <translation>短すぎます。必要な文字数: %1。</translation>
    </message>
    <message>
        <source>The key does not accept one of these characters.</source>
        <translation>キーが受け付けない文字があります。</translation>
    </message>
    <message>
        <source>The key already has this PIN.</source>
        <translation>キーの PIN はすでにこれです。</translation>
    </message>
    <message>
        <source>its certificate belongs to another name.</source>
        <translation>証明書が別の名前のものです。</translation>
    </message>
    <message>
        <source>its certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>証明書の期限が切れているか、このコンピューターの時計が誤っています。</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust.</source>
        <translation>証明書が、このコンピューターの信頼していない認証局のものです。</translation>
    </message>
    <message>
        <source>its certificate has been revoked.</source>
        <translation>証明書が失効しています。</translation>
    </message>
    <message>
        <source>its certificate is not valid.</source>
        <translation>証明書が無効です。</translation>
    </message>
    <message>
        <source>the scheme (https or http)</source>
        <translation>スキーム(https か http)</translation>
    </message>
    <message>
        <source>the user name before the host</source>
        <translation>ホストの前のユーザー名</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>the dot after the host</source>
        <translation>ホストの後の点</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>upper and lower case of the path</source>
        <translation>パスの大文字と小文字</translation>
    </message>
    <message>
        <source>the slash at the end</source>
        <translation>末尾のスラッシュ</translation>
    </message>
    <message>
        <source>the percent-encoding of the path</source>
        <translation>パスのパーセントエンコード</translation>
    </message>
    <message>
        <source>the path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>This connection is not safe</source>
        <translation>この接続は安全ではありません</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2 Nothing was sent. Ask your organization&apos;s support, and do not enter your password elsewhere.</source>
        <translation>%1 が本物であることを確認できませんでした。%2 何も送信していません。組織のサポートに問い合わせ、ほかの場所でパスワードを入力しないでください。</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2). Try again later.</source>
        <translation>%1 がエラーを返しました (%2)。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection and try again.</source>
        <translation>%1 に接続できません。接続を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The page did not open</source>
        <translation>ページが開きませんでした</translation>
    </message>
    <message>
        <source>This is taking long</source>
        <translation>時間がかかっています</translation>
    </message>
    <message>
        <source>%1 has not answered yet. Wait a little longer, or try again.</source>
        <translation>%1 がまだ応答していません。もう少し待つか、もう一度試してください。</translation>
    </message>
    <message>
        <source>The page is empty</source>
        <translation>ページが空です</translation>
    </message>
    <message>
        <source>%1 sent an empty page. Try again; if it stays empty, ask your organization&apos;s support.</source>
        <translation>%1 が空のページを送りました。もう一度試してください。空のままなら、組織のサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>ページが動作を停止しました</translation>
    </message>
    <message>
        <source>The page stopped working unexpectedly. Try again.</source>
        <translation>ページが予期せず停止しました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The page has closed</source>
        <translation>ページが閉じました</translation>
    </message>
    <message>
        <source>The page closed before you were signed in. Try again.</source>
        <translation>サインインする前にページが閉じました。もう一度試してください。</translation>
    </message>
    <message>
        <source>This page is not part of signing in</source>
        <translation>このページはサインインの一部ではありません</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not one of %2&apos;s sign-in hosts. If it should be, ask your organization to add it to the list of sign-in hosts.</source>
        <translation>ページが開こうとした %1 は、%2 のサインイン用ホストではありません。必要なものであれば、サインイン用ホストの一覧に加えるよう組織に依頼してください。</translation>
    </message>
    <message>
        <source>The provider returned to another address</source>
        <translation>プロバイダーが別のアドレスに戻りました</translation>
    </message>
    <message>
        <source>The provider sent you to %1, but the redirect URI is %2. They differ in: %3. Ask your organization to register the redirect URI exactly.</source>
        <translation>プロバイダーは %1 に移動させましたが、リダイレクト URI は %2 です。違い: %3。リダイレクト URI を正確に登録するよう組織に依頼してください。</translation>
    </message>
    <message>
        <source>The page went to an address that belongs to no website. Begin again.</source>
        <translation>ページが、どのウェブサイトにも属さないアドレスに移動しました。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The page tried to open %1 without encryption. Nothing was sent. Ask your organization&apos;s support.</source>
        <translation>ページが %1 を暗号化なしで開こうとしました。何も送信していません。組織のサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown.</source>
        <translation>表示できる画像ではありません。</translation>
    </message>
    <message>
        <source>The picture is too large to show: %1 × %2 pixels.</source>
        <translation>画像が大きすぎて表示できません: %1 × %2 ピクセル。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… ほか %1 件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <translation>YYYY-MM-DD hh:mm</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>形式 %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>1 つ選択してください。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Add an entry.</source>
        <translation>項目を追加してください。</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>値を入力してください。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>%n 項目以上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>%n 項目以下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two entries are the same.</source>
        <translation>同じ項目が 2 つあります。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>This name is already there.</source>
        <translation>この名前はすでにあります。</translation>
    </message>
    <message>
        <source>The request succeeded.</source>
        <translation>リクエストは成功しました。</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>作成しました。</translation>
    </message>
    <message>
        <source>Accepted: the API will process it later.</source>
        <translation>受け付けました。API が後で処理します。</translation>
    </message>
    <message>
        <source>The request succeeded. The response has no content.</source>
        <translation>リクエストは成功しました。応答に内容はありません。</translation>
    </message>
    <message>
        <source>This is part of the content.</source>
        <translation>内容の一部です。</translation>
    </message>
    <message>
        <source>Nothing has changed since the last request.</source>
        <translation>前回のリクエストから変更はありません。</translation>
    </message>
    <message>
        <source>The API does not understand the request.</source>
        <translation>API がリクエストを理解できません。</translation>
    </message>
    <message>
        <source>The API does not accept the access token.</source>
        <translation>API がアクセストークンを受け付けません。</translation>
    </message>
    <message>
        <source>The API refuses this request.</source>
        <translation>API がこのリクエストを拒否しています。</translation>
    </message>
    <message>
        <source>Nothing was found at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>This address does not support the method.</source>
        <translation>このアドレスはそのメソッドに対応していません。</translation>
    </message>
    <message>
        <source>The API cannot respond in the requested format.</source>
        <translation>API は要求された形式で応答できません。</translation>
    </message>
    <message>
        <source>The request conflicts with the current state.</source>
        <translation>リクエストが現在の状態と矛盾しています。</translation>
    </message>
    <message>
        <source>This address has been removed.</source>
        <translation>このアドレスは削除されました。</translation>
    </message>
    <message>
        <source>A condition of the request was not met.</source>
        <translation>リクエストの条件が満たされませんでした。</translation>
    </message>
    <message>
        <source>The body is larger than the API accepts.</source>
        <translation>本文が API の上限を超えています。</translation>
    </message>
    <message>
        <source>The API does not accept this type of body.</source>
        <translation>API がこの種類の本文を受け付けません。</translation>
    </message>
    <message>
        <source>The API understands the body, but cannot process it.</source>
        <translation>API は本文を理解しましたが、処理できません。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短時間のリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>The API has an internal error.</source>
        <translation>API に内部エラーがあります。</translation>
    </message>
    <message>
        <source>A server behind the API did not respond correctly.</source>
        <translation>API の背後のサーバーが正しく応答しませんでした。</translation>
    </message>
    <message>
        <source>The API is busy or under maintenance.</source>
        <translation>API が混雑しているか、メンテナンス中です。</translation>
    </message>
    <message>
        <source>The API redirects to another address.</source>
        <translation>API が別のアドレスにリダイレクトしています。</translation>
    </message>
    <message>
        <source>The API refuses the request.</source>
        <translation>API がリクエストを拒否しています。</translation>
    </message>
    <message>
        <source>The API could not complete the request.</source>
        <translation>API がリクエストを完了できませんでした。</translation>
    </message>
    <message>
        <source>%1 %2 responded %3</source>
        <translation>%1 %2 の応答: %3</translation>
    </message>
    <message>
        <source>The response is from %1</source>
        <translation>応答元: %1</translation>
    </message>
    <message>
        <source>The access token was renewed for this request</source>
        <translation>このリクエストのためにアクセストークンを更新しました</translation>
    </message>
    <message>
        <source>is not a member of a policy</source>
        <translation>はポリシーのメンバーではありません</translation>
    </message>
    <message>
        <source>your administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy has a mistake: %1 %2.</source>
        <translation>管理者のポリシーに誤りがあります: %1 %2。</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>は空でないテキストにしてください</translation>
    </message>
    <message>
        <source>must be a list of texts, 1 to %1</source>
        <translation>は 1 から %1 個のテキストのリストにしてください</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>はオブジェクトにしてください</translation>
    </message>
    <message>
        <source>is not a setting of Keyfob</source>
        <translation>は Keyfob の設定ではありません</translation>
    </message>
    <message>
        <source>must have “value” and “locked”, true or false</source>
        <translation>には「value」と、true か false の「locked」が必要です</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy is not valid JSON (%1).</source>
        <translation>管理者のポリシーが有効な JSON ではありません (%1)。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colors of all windows.</source>
        <translation>すべてのウィンドウの配色。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of all windows, and of dates and numbers.</source>
        <translation>すべてのウィンドウの言語と、日付や数値の形式。</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>ログイン方法</translation>
    </message>
    <message>
        <source>Where the provider&apos;s page opens. By default, your organization decides.</source>
        <translation>プロバイダーのページを開く場所。既定では組織が決めます。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>このアプリ</translation>
    </message>
    <message>
        <source>My browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>サインインしたままにする</translation>
    </message>
    <message>
        <source>In the keychain, also after Keyfob is closed. With No, your access ends when you close Keyfob. What was kept before ends then, or at the next start.</source>
        <translation>Keyfob を閉じた後もキーチェーンに保存します。「いいえ」では、Keyfob を閉じるとアクセスが終了します。保存済みのものは、その時か次の起動時に終了します。</translation>
    </message>
    <message>
        <source>Keep sent requests</source>
        <translation>送信したリクエストを保存</translation>
    </message>
    <message>
        <source>On this computer, without tokens and responses.</source>
        <translation>トークンと応答を除いて、このコンピューターに保存します。</translation>
    </message>
    <message>
        <source>Copied tokens stay on the clipboard</source>
        <translation>コピーしたトークンをクリップボードに残す時間</translation>
    </message>
    <message>
        <source>After this time a copied access token is removed.</source>
        <translation>この時間が過ぎると、コピーしたアクセストークンを削除します。</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 秒</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>For organizations that name none: “none”, http://host:port or socks5://host:port. Empty: as the system says.</source>
        <translation>プロキシを指定していない組織に使います: 「none」、http://host:port、socks5://host:port。空の場合はシステムに従います。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>A file (PEM) with authorities that are trusted beside the system&apos;s, for organizations that name none.</source>
        <translation>認証局を指定していない組織のために、システムのものに加えて信頼する認証局のファイル (PEM)。</translation>
    </message>
    <message>
        <source>must be a path that begins at /</source>
        <translation>は / で始まるパスにしてください</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>は次のいずれかにしてください: %1</translation>
    </message>
    <message>
        <source>the private certificate authority</source>
        <translation>プライベート認証局</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>the key of the client certificate</source>
        <translation>クライアント証明書の鍵</translation>
    </message>
    <message>
        <source>Not included, because they are files on this computer: %1. Copy them to the other device, and choose them there.</source>
        <translation>このコンピューターのファイルのため含まれていません: %1。別の端末にコピーして、そこで選択してください。</translation>
    </message>
    <message>
        <source>Saved as %1, without secrets.</source>
        <translation>秘密なしで %1 として保存しました。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Other sign-in hosts</source>
        <translation>その他のサインイン用ホスト</translation>
    </message>
    <message>
        <source>Address of the configuration</source>
        <translation>構成のアドレス</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>プライベート認証局</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>API の記述</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>要求する権限</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>その他のパラメーター</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>set; a program on a desktop keeps no secret</source>
        <translation>設定済み。デスクトップのプログラムは秘密を保てません</translation>
    </message>
    <message>
        <source>The text is UTF-16; JSON should be UTF-8.</source>
        <translation>テキストが UTF-16 です。JSON は UTF-8 であるべきです。</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have.</source>
        <translation>テキストがバイト順マークで始まっています。JSON では使えません。</translation>
    </message>
    <message>
        <source>The JSON starts after “%1”, which the tree leaves out.</source>
        <translation>JSON は「%1」の後から始まります。ツリーではその部分を省いています。</translation>
    </message>
    <message>
        <source>The body has several JSON values, one after the other.</source>
        <translation>本文に複数の JSON の値が続いています。</translation>
    </message>
    <message>
        <source>This is not JSON. %1.</source>
        <translation>JSON ではありません。%1。</translation>
    </message>
    <message>
        <source>Some names occur twice in one object; they are marked.</source>
        <translation>1 つのオブジェクトに 2 回出てくる名前があります。印を付けています。</translation>
    </message>
    <message>
        <source>The table shows the first %1 columns; the tree shows all.</source>
        <translation>表には最初の %1 列を表示しています。ツリーにはすべて表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times</source>
        <translation>
            <numerusform>%n 回送信しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Stronger colors and lines in all windows.</source>
        <translation>すべてのウィンドウで色と線をはっきり表示します。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Size of text and controls, compared with the system’s text size.</source>
        <translation>システムの文字サイズに対する、文字と部品の大きさ。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Sign-in window: Keyfob was built without it; people sign in in their own browser, where the provider allows that.</source>
        <translation>サインインウィンドウ: この Keyfob には含まれていません。プロバイダーが許可していれば、各自のブラウザーでサインインします。</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>サインインに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>It has expired while this device was asleep. Try again to start over.</source>
        <translation>この端末がスリープしている間に期限が切れました。もう一度試すと最初からやり直せます。</translation>
    </message>
</context>
<context>
    <name>Keyfob::TokenCheckModel</name>
    <message>
        <source>the same</source>
        <translation>同じ値</translation>
    </message>
    <message>
        <source>nothing, as allowed</source>
        <translation>なし(許可されています)</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 より後</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>at most %1 s ago</source>
        <translation>%1 秒前以内</translation>
    </message>
    <message>
        <source>what was sent with this sign-in</source>
        <translation>このサインインで送ったもの</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Made with a key that the provider publishes</source>
        <translation>プロバイダーが公開している鍵で作成</translation>
    </message>
</context>
<context>
    <name>Keyfob::TokenClaimModel</name>
    <message>
        <source>in %1</source>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>LapsedBanner</name>
    <message>
        <source>Your session has ended.</source>
        <translation>セッションが終了しました。</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in your browser. You can then continue where you left off.</source>
        <translation>ブラウザーでプロバイダーのページにログインしてください。その後、中断したところから続けられます。</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in the window that has opened. You can then continue where you left off.</source>
        <translation>開いたウィンドウで、プロバイダーのページにログインしてください。その後、中断したところから続けられます。</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>ログイン(&amp;I)</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>もう一度開く(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LineControl</name>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 を隠す</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>%1 の日を選択</translation>
    </message>
    <message>
        <source>Make a new one for %1</source>
        <translation>%1 を新しく生成</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1 のファイルを選択</translation>
    </message>
</context>
<context>
    <name>LogInScreen</name>
    <message>
        <source>Keyfob – Log in</source>
        <translation>Keyfob – ログイン</translation>
    </message>
    <message>
        <source>&amp;Unlock and retry</source>
        <translation>ロックを解除して再試行(&amp;U)</translation>
    </message>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>代わりにブラウザーを使う(&amp;B)</translation>
    </message>
    <message>
        <source>Your organization’s own page opens in your browser.</source>
        <translation>組織のページがブラウザーで開きます。</translation>
    </message>
    <message>
        <source>You sign in on your organization’s own page.</source>
        <translation>組織自身のページでサインインします。</translation>
    </message>
    <message>
        <source>&amp;Log In with this app</source>
        <translation>このアプリでログイン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>ログイン(&amp;L)</translation>
    </message>
    <message>
        <source>Log In with my &amp;browser</source>
        <translation>ブラウザーでログイン(&amp;B)</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>プロバイダー: %1</translation>
    </message>
    <message>
        <source>&amp;Another organization</source>
        <translation>別の組織(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit organization</source>
        <translation>組織を編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Keyfob</source>
        <translation>Keyfob</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Shows more places</source>
        <translation>ほかの場所を表示します</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
</context>
<context>
    <name>ObjectForm</name>
    <message>
        <source>* Required</source>
        <translation>* 必須</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Find a file in this folder</source>
        <translation>このフォルダー内のファイルを検索</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>上のフォルダー</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n files</source>
        <translation>
            <numerusform>%n 個のファイルを選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>OperationPalette</name>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>No operation matches.</source>
        <translation>一致する操作はありません。</translation>
    </message>
</context>
<context>
    <name>OperationSheet</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Show the current version</source>
        <translation>現在の版を表示</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>上書きする</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>入力内容を破棄しますか?</translation>
    </message>
    <message>
        <source>It was not sent yet.</source>
        <translation>まだ送信されていません。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>フォームを送信</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>フォームを閉じる</translation>
    </message>
</context>
<context>
    <name>OrganizationRow</name>
    <message>
        <source>%1 · 1 account</source>
        <translation>%1 · 1 アカウント</translation>
    </message>
    <message>
        <source>%1 · %2 accounts</source>
        <translation>%1 · %2 アカウント</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 を上へ移動</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 を下へ移動</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>Export %1 to a file, without secrets</source>
        <translation>%1 を秘密なしでファイルにエクスポート</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>%1 を QR コードで表示</translation>
    </message>
    <message>
        <source>Remove %1 from this device</source>
        <translation>この端末から %1 を削除</translation>
    </message>
</context>
<context>
    <name>OrganizationsSection</name>
    <message>
        <source>Export the settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Lists of accounts have this order. Alt+Up and Alt+Down move an organization.</source>
        <translation>アカウントの一覧はこの順序になります。Alt+上と Alt+下で組織を移動します。</translation>
    </message>
    <message>
        <source>Keyfob keeps no organization yet.</source>
        <translation>Keyfob にはまだ組織がありません。</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>組織を追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>接続は暗号化されています</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>接続は暗号化されていません</translation>
    </message>
    <message>
        <source>This page is from %1</source>
        <translation>このページは %1 のものです</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>ページはまだありません</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Sign in to %1, on this computer</source>
        <translation>このコンピューターの %1 にサインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Loading, %1 percent</source>
        <translation>読み込み中、%1 パーセント</translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>Accounts on this device</source>
        <translation>この端末のアカウント</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PasskeyDialog</name>
    <message>
        <source>Choose a passkey</source>
        <translation>パスキーを選択</translation>
    </message>
    <message>
        <source>A new PIN for your security key</source>
        <translation>セキュリティキーの新しい PIN</translation>
    </message>
    <message>
        <source>PIN of your security key</source>
        <translation>セキュリティキーの PIN</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>セキュリティキーに触れてください</translation>
    </message>
    <message>
        <source>The key did not work</source>
        <translation>キーが動作しませんでした</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>キーを待っています</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>PIN をもう一度</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>ページに戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>Continue in your provider’s window.</source>
        <translation>プロバイダーのウィンドウで続けてください。</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 を要求</translation>
    </message>
    <message>
        <source>Ask for these permissions</source>
        <translation>これらの権限を要求</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Keep waiting</source>
        <translation>待ち続ける</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>ページに戻る</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断をコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove this account?</source>
        <translation>このアカウントを削除しますか?</translation>
    </message>
    <message>
        <source>%1 will be logged out, and everything that this computer keeps of the account will be removed. At the organization nothing is deleted.</source>
        <translation>%1 をログアウトし、このコンピューターに保存されたこのアカウントのものをすべて削除します。組織側では何も削除されません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>この端末から削除</translation>
    </message>
</context>
<context>
    <name>RemoveOrganizationDialog</name>
    <message>
        <source>Remove this organization?</source>
        <translation>この組織を削除しますか?</translation>
    </message>
    <message>
        <source>Everybody with an account of %1 on this computer will be logged out, and everything that this computer keeps of the organization will be removed. At the organization nothing is deleted.</source>
        <translation>このコンピューターの %1 のアカウントをすべてログアウトし、このコンピューターに保存されたこの組織のものをすべて削除します。組織側では何も削除されません。</translation>
    </message>
    <message>
        <source>The settings of %1 will be removed from this computer. To use them again, you have to add the organization again.</source>
        <translation>%1 の設定をこのコンピューターから削除します。再び使うには、組織を追加し直す必要があります。</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>この端末から削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Requests you have sent (Ctrl+H)</source>
        <translation>送信したリクエスト (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write the request by hand</source>
        <translation>リクエストを手で書く</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>本文 (JSON)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>応答ヘッダー</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>リクエストヘッダー</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエスト本文</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>リクエストを送信</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>リクエストを中止</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New %1</source>
        <translation>新規: %1(&amp;N)</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 を検索</translation>
    </message>
    <message>
        <source>Filter what is shown</source>
        <translation>表示中のものを絞り込む</translation>
    </message>
    <message>
        <source>Filters (set)</source>
        <translation>フィルター(設定中)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Export selected</source>
        <translation>選択したものをエクスポート</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>New %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
</context>
<context>
    <name>ResourceTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>%1 で並べ替え</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2 行中 %1 行目</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>According to %1:</source>
        <translation>%1 によると:</translation>
    </message>
    <message>
        <source>You log in on the provider’s own page. Add this organization only if you know the provider.</source>
        <translation>プロバイダー自身のページでログインします。プロバイダーを知っている場合にだけ、この組織を追加してください。</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>組織を追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ScopesCard</name>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>There is no access token, so nothing is granted at the API.</source>
        <translation>アクセストークンがないため、API では何も付与されていません。</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>未付与</translation>
    </message>
    <message>
        <source>added by your organization</source>
        <translation>組織が追加</translation>
    </message>
    <message>
        <source>requested, about you: no permission at the API</source>
        <translation>あなたについて要求(API の権限ではありません)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>E-mail address, domain, or address of the provider</source>
        <translation>メールアドレス、ドメイン、またはプロバイダーのアドレス</translation>
    </message>
    <message>
        <source>emma@acme.example</source>
        <translation>emma@acme.example</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Looking for your organization…</source>
        <translation>組織を探しています…</translation>
    </message>
    <message>
        <source>&amp;Open tenant file…</source>
        <translation>テナントファイルを開く(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>項目の名前</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1 に追加</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>SelectBox</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln 件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Export selected</source>
        <translation>選択したものをエクスポート</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ShareOrganizationDialog</name>
    <message>
        <source>Share %1</source>
        <translation>%1 を共有</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 の QR コード</translation>
    </message>
    <message>
        <source>These settings are too long for a code. Save them as a file, and open it on the other device.</source>
        <translation>設定が長すぎてコードにできません。ファイルとして保存し、別の端末で開いてください。</translation>
    </message>
    <message>
        <source>Scan it with a device that has Keyfob: it fills in the field for adding an organization.</source>
        <translation>Keyfob のある端末で読み取ると、組織を追加する欄に入力されます。</translation>
    </message>
    <message>
        <source>It holds the settings as text, without secrets: save them as a file on the other device, and open it there with Keyfob.</source>
        <translation>秘密を除いた設定がテキストで入っています。別の端末でファイルとして保存し、Keyfob で開いてください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルとして保存…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Log out – %1</source>
        <translation>ログアウト – %1</translation>
    </message>
    <message>
        <source>Sign in – %1</source>
        <translation>サインイン – %1</translation>
    </message>
</context>
<context>
    <name>SigningInScreen</name>
    <message>
        <source>Keyfob – Signing in</source>
        <translation>Keyfob – サインイン中</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>%1 にサインイン中</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>もう一度開く(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>For another browser on this computer</source>
        <translation>このコンピューターの別のブラウザー用</translation>
    </message>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>代わりにブラウザーを使う(&amp;B)</translation>
    </message>
    <message>
        <source>For passkeys and security keys, and where the page does not work here</source>
        <translation>パスキーやセキュリティキーを使う場合、またはここでページが動作しない場合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Please wait</source>
        <translation>お待ちください</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Keyfob</source>
        <translation>Keyfob</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>StepUpCard</name>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>%1: you have it</source>
        <translation>%1: あり</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度要求</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 を要求</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
</context>
<context>
    <name>TenantUpdateDialog</name>
    <message>
        <source>Other settings</source>
        <translation>別の設定</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Keep the ones in use</source>
        <translation>使用中の設定を保つ(&amp;K)</translation>
    </message>
    <message>
        <source>Use the &amp;file&apos;s settings</source>
        <translation>ファイルの設定を使う(&amp;F)</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>What your organization’s provider sent, and how Keyfob verified it</source>
        <translation>組織のプロバイダーが送ったものと、Keyfob による検証</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>It tells Keyfob who has signed in. It is never sent to an API.</source>
        <translation>誰がサインインしたかを Keyfob に知らせます。API に送られることはありません。</translation>
    </message>
    <message>
        <source>Your provider sent none.</source>
        <translation>プロバイダーは送っていません。</translation>
    </message>
    <message>
        <source>From your organization</source>
        <translation>組織から</translation>
    </message>
    <message>
        <source>Why it was accepted</source>
        <translation>受け入れた理由</translation>
    </message>
    <message>
        <source>All checks passed:</source>
        <translation>すべての検査に合格:</translation>
    </message>
    <message>
        <source>There is no ID token to check.</source>
        <translation>検査する ID トークンがありません。</translation>
    </message>
    <message>
        <source>It was checked by an older version of Keyfob, which did not keep the values. The next sign-in or renewal shows them again.</source>
        <translation>値を保存しない古いバージョンの Keyfob で検査されました。次のサインインか更新で再び表示されます。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>It is a JWT, so it can be read. It is meant for the API: Keyfob neither checks it nor relies on it.</source>
        <translation>JWT なので読むことができます。API のためのもので、Keyfob は検査せず、依存もしません。</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that only the API and the provider understand.</source>
        <translation>
            <numerusform>API とプロバイダーだけが理解する %n バイト。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>アクセストークンをコピー</translation>
    </message>
    <message>
        <source>Anyone who has it can act as you at the API. It is removed from the clipboard after %1 seconds.</source>
        <translation>これを持つ人は誰でも、API であなたとして操作できます。%1 秒後にクリップボードから削除されます。</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>クリップボードを今すぐ消去</translation>
    </message>
    <message>
        <source>The access token is on the clipboard, for %1 seconds at most.</source>
        <translation>アクセストークンがクリップボードにあります(最長 %1 秒)。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Header of the access token</source>
        <translation>アクセストークンのヘッダー</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Keyfob – Signing out</source>
        <translation>Keyfob – サインアウト中</translation>
    </message>
    <message>
        <source>Keyfob</source>
        <translation>Keyfob</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Keyfob – Welcome</source>
        <translation>Keyfob – ようこそ</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>テナントファイルを開く</translation>
    </message>
    <message>
        <source>Welcome to Keyfob</source>
        <translation>Keyfob へようこそ</translation>
    </message>
    <message>
        <source>Sign in at your organization in one step, and use its services from one app.</source>
        <translation>ワンステップで組織にサインインして、ひとつのアプリからサービスを利用できます。</translation>
    </message>
    <message>
        <source>Your organization</source>
        <translation>あなたの組織</translation>
    </message>
    <message>
        <source>Your e-mail address or your organization’s domain is enough.</source>
        <translation>メールアドレスか組織のドメインだけで十分です。</translation>
    </message>
    <message>
        <source>&amp;Add your organization</source>
        <translation>組織を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open tenant file…</source>
        <translation>テナントファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>試してみますか?</translation>
    </message>
    <message>
        <source>The sandbox is an organization on this computer, with people and timesheets to try.</source>
        <translation>サンドボックスは、このコンピューター上の組織です。人と勤務表で試せます。</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>サンドボックスを起動しています…</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>サンドボックスを試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Tenant files</source>
        <translation>テナントファイル</translation>
    </message>
</context>
<context>
    <name>WorkspaceScreen</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Keyfob – %1</source>
        <translation>Keyfob – %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>ログアウト</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The settings %1 are no file. Remove what is there.</source>
        <translation>設定 %1 がファイルではありません。そこにあるものを取り除いてください。</translation>
    </message>
</context>
</TS>
