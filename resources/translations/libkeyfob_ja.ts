<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Keyfob</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The answer is not valid JSON.</source>
        <translation>応答は有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM format (ca_file).</source>
        <translation>ファイル %1 に PEM 形式の証明書がありません (ca_file)。</translation>
    </message>
    <message>
        <source>The parameter %1 cannot be set as an extra one.</source>
        <translation>パラメーター %1 を追加パラメーターとして設定することはできません。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not well formed. Log in again.</source>
        <translation>プロバイダーの応答の形式が正しくありません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The provider&apos;s response does not say which sign-in it belongs to.</source>
        <translation>プロバイダーの応答からは、どのサインインのものか分かりません。</translation>
    </message>
    <message>
        <source>This answer does not belong to a sign-in that you started here. Log in again.</source>
        <translation>この応答は、ここで始めたサインインのものではありません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The sign-in took too long. Log in again.</source>
        <translation>サインインに時間がかかりすぎました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a response type. Use words from: code, id_token, token.</source>
        <translation>「%1」は応答タイプではありません。code、id_token、token の語を使ってください。</translation>
    </message>
    <message>
        <source>Your provider does not tell this program who you are.</source>
        <translation>プロバイダーは、あなたが誰であるかをこのプログラムに知らせません。</translation>
    </message>
    <message>
        <source>Your provider sent the details of somebody else. Stop here, and tell your administrator.</source>
        <translation>プロバイダーが別の人の情報を送ってきました。ここで中止し、管理者に連絡してください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiClient</name>
    <message>
        <source>The API no longer accepts your sign-in. Log in again.</source>
        <translation>API がサインインを受け付けなくなりました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The header %1 is set by Keyfob.</source>
        <translation>ヘッダー %1 は Keyfob が設定します。</translation>
    </message>
    <message>
        <source>The API&apos;s link to the next page leads to the same page.</source>
        <translation>API の次ページへのリンクが同じページを指しています。</translation>
    </message>
    <message>
        <source>The API sends this request elsewhere, which is not followed: your access token stays at your organization&apos;s API.</source>
        <translation>API はこのリクエストを別の場所へ転送しようとしましたが、従いません。アクセストークンは組織の API の外に出ません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiDescription</name>
    <message>
        <source>The description cannot be read. %1</source>
        <translation>記述を読み取れません。%1</translation>
    </message>
    <message>
        <source>There is more that was ignored.</source>
        <translation>ほかにも無視されたものがあります。</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads back to itself.</source>
        <translation>参照「%1」が自分自身に戻っています。</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to nothing.</source>
        <translation>参照「%1」の先に何もありません。</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to a file that cannot be read: %2</source>
        <translation>参照「%1」の先のファイルを読み取れません: %2</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to a file that is not there.</source>
        <translation>参照「%1」の先のファイルがありません。</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads out of the description&apos;s folder or origin, where nothing is read.</source>
        <translation>参照「%1」は記述のフォルダーまたはオリジンの外を指しています。外は読みません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. The first one counts.</source>
        <translation>「%1」が 2 回出てきます。最初のものを使います。</translation>
    </message>
    <message>
        <source>&quot;paths&quot; is no map. It was ignored.</source>
        <translation>「paths」がマップではないため、無視しました。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; was ignored: its place is &quot;%2&quot;, which is none.</source>
        <translation>パラメーター「%1」を無視しました。場所「%2」は存在しません。</translation>
    </message>
    <message>
        <source>There are more than %1 operations. Those from &quot;%2&quot; on were ignored.</source>
        <translation>操作が %1 個を超えています。「%2」以降は無視しました。</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; is no map. It was ignored.</source>
        <translation>パス「%1」がマップではないため、無視しました。</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; lacks its slash, which was added.</source>
        <translation>パス「%1」にスラッシュがないため、補いました。</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a query.</source>
        <translation>パス「%1」にクエリがあります。</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a fragment, which is not sent.</source>
        <translation>パス「%1」にフラグメントがありますが、送信されません。</translation>
    </message>
    <message>
        <source>The paths &quot;%1&quot; and &quot;%2&quot; are the same.</source>
        <translation>パス「%1」と「%2」は同じです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here and was ignored.</source>
        <translation>「%1」はここでは不明なため、無視しました。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ignored: OpenAPI has it since version 3.2.</source>
        <translation>「%1」を無視しました。OpenAPI 3.2 以降のものです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ignored: methods are written in lower case.</source>
        <translation>「%1」を無視しました。メソッドは小文字で書きます。</translation>
    </message>
    <message>
        <source>The operation &quot;%1 %2&quot; is no map. It was ignored.</source>
        <translation>操作「%1 %2」がマップではないため、無視しました。</translation>
    </message>
    <message>
        <source>Another operation has the operationId &quot;%1&quot; too.</source>
        <translation>operationId「%1」は別の操作にもあります。</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; is no list. It was ignored.</source>
        <translation>「parameters」がリストではないため、無視しました。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is there twice. The first one counts.</source>
        <translation>パラメーター「%1」が 2 回出てきます。最初のものを使います。</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has no place for its parameter &quot;%2&quot;.</source>
        <translation>パス「%1」に、そのパラメーター「%2」の場所がありません。</translation>
    </message>
    <message>
        <source>The parameter &quot;%2&quot; in the path &quot;%1&quot; is not declared. It is taken as text.</source>
        <translation>パス「%1」のパラメーター「%2」が宣言されていません。テキストとして扱います。</translation>
    </message>
    <message>
        <source>The operations have more than %1 parts. What is beyond was ignored.</source>
        <translation>操作の部分が %1 個を超えています。超えた分は無視しました。</translation>
    </message>
    <message>
        <source>The security scheme &quot;%1&quot; has the unknown type &quot;%2&quot;.</source>
        <translation>セキュリティスキーム「%1」のタイプ「%2」は不明です。</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; of a security scheme cannot be used.</source>
        <translation>セキュリティスキームのアドレス「%1」は使えません。</translation>
    </message>
    <message>
        <source>The security scheme &quot;%1&quot; is not declared.</source>
        <translation>セキュリティスキーム「%1」が宣言されていません。</translation>
    </message>
    <message>
        <source>A security requirement is no map. It was ignored.</source>
        <translation>セキュリティ要件がマップではないため、無視しました。</translation>
    </message>
    <message>
        <source>The server&apos;s address &quot;%1&quot; cannot be used.</source>
        <translation>サーバーのアドレス「%1」は使えません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::AuthService</name>
    <message>
        <source>Another window of this program is busy with your session. Try again.</source>
        <translation>このプログラムの別のウィンドウがセッションを処理中です。もう一度試してください。</translation>
    </message>
    <message>
        <source>The two parts of the sign-in are about different people. Stop here, and tell your administrator.</source>
        <translation>サインインの 2 つの部分が別の人のものです。ここで中止し、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Your provider did not say who signed in.</source>
        <translation>プロバイダーは、誰がサインインしたかを知らせませんでした。</translation>
    </message>
    <message>
        <source>You did not allow what your provider asked for. To continue, log in again and allow it.</source>
        <translation>プロバイダーが求めたことを許可しませんでした。続けるには、もう一度ログインして許可してください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::Client</name>
    <message>
        <source>This program does not say where the API %1 is, so nothing is sent there.</source>
        <translation>このプログラムは API %1 の場所を示していないため、何も送信しません。</translation>
    </message>
    <message>
        <source>This organization has no API.</source>
        <translation>この組織に API はありません。</translation>
    </message>
    <message>
        <source>This program names no API.</source>
        <translation>このプログラムは API を指定していません。</translation>
    </message>
    <message>
        <source>The address of the API %1 is not safe to use: it must begin with https.</source>
        <translation>API のアドレス %1 は安全ではありません。https で始まる必要があります。</translation>
    </message>
    <message>
        <source>The API %1 is at %2, so no other address gets its access token.</source>
        <translation>API %1 は %2 にあるため、ほかのアドレスにはアクセストークンを渡しません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::DataTree</name>
    <message>
        <source>more than %1 values</source>
        <translation>%1 個を超える値</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>%1 階層を超える入れ子</translation>
    </message>
    <message>
        <source>text that is not %1</source>
        <translation>%1 ではないテキスト</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>%1 MB を超えています。</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>メモリー不足</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>YAML ではありません</translation>
    </message>
    <message>
        <source>a wrong escape</source>
        <translation>誤ったエスケープ</translation>
    </message>
    <message>
        <source>nothing is named &quot;%1&quot;</source>
        <translation>「%1」という名前のものはありません</translation>
    </message>
    <message>
        <source>a tag that is too long</source>
        <translation>長すぎるタグ</translation>
    </message>
    <message>
        <source>U+0000, which is in no text</source>
        <translation>U+0000（テキストに使われない文字）</translation>
    </message>
</context>
<context>
    <name>Keyfob::DescriptionKind</name>
    <message>
        <source>This is %1. %2</source>
        <translation>これは%1です。%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>This is a web page, not a description of an API: perhaps the server&apos;s login page. Log in there in your browser, and save the description itself.</source>
        <translation>これは API の記述ではなくウェブページです。サーバーのログインページかもしれません。ブラウザーでログインして、記述そのものを保存してください。</translation>
    </message>
    <message>
        <source>a WSDL file (SOAP)</source>
        <translation>WSDL ファイル (SOAP)</translation>
    </message>
    <message>
        <source>a WADL file</source>
        <translation>WADL ファイル</translation>
    </message>
    <message>
        <source>an OData file (EDMX)</source>
        <translation>OData ファイル (EDMX)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>XML ファイル</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a Postman collection</source>
        <translation>Postman コレクション</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>Insomnia のエクスポート</translation>
    </message>
    <message>
        <source>a recording of requests (HAR)</source>
        <translation>リクエストの記録 (HAR)</translation>
    </message>
    <message>
        <source>a GraphQL schema</source>
        <translation>GraphQL スキーマ</translation>
    </message>
    <message>
        <source>a Google API discovery document</source>
        <translation>Google API ディスカバリー文書</translation>
    </message>
    <message>
        <source>an OData file</source>
        <translation>OData ファイル</translation>
    </message>
    <message>
        <source>the configuration of an OpenID provider</source>
        <translation>OpenID プロバイダーの構成</translation>
    </message>
    <message>
        <source>OpenAPI 3.0, 3.1 and 3.2 are supported.</source>
        <translation>OpenAPI 3.0、3.1、3.2 に対応しています。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it, and try again.</source>
        <translation>これは圧縮ファイルです。展開してからもう一度試してください。</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>テキストではないもの</translation>
    </message>
    <message>
        <source>a RAML file</source>
        <translation>RAML ファイル</translation>
    </message>
    <message>
        <source>an API Blueprint</source>
        <translation>API Blueprint</translation>
    </message>
    <message>
        <source>a Protocol Buffers file</source>
        <translation>Protocol Buffers ファイル</translation>
    </message>
    <message>
        <source>no description of an API: it has no members</source>
        <translation>API の記述ではないもの(メンバーがありません)</translation>
    </message>
    <message>
        <source>a Swagger %1 description</source>
        <translation>Swagger %1 の記述</translation>
    </message>
    <message>
        <source>Convert it to OpenAPI 3 first.</source>
        <translation>先に OpenAPI 3 に変換してください。</translation>
    </message>
    <message>
        <source>an error message of a server, no description</source>
        <translation>記述ではなくサーバーのエラーメッセージ</translation>
    </message>
    <message>
        <source>The member &quot;openapi&quot; with the version is missing. %1</source>
        <translation>バージョンを示すメンバー「openapi」がありません。%1</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not supported. %2</source>
        <translation>OpenAPI %1 には対応していません。%2</translation>
    </message>
</context>
<context>
    <name>Keyfob::EmbeddedUserAgent</name>
    <message>
        <source>A sign-in window is open already.</source>
        <translation>サインインウィンドウはすでに開いています。</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>サインインのアドレスを開けません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::HttpClient</name>
    <message>
        <source>The address %1 is not safe to use: it must begin with https.</source>
        <translation>アドレス %1 は安全ではありません。https で始まる必要があります。</translation>
    </message>
    <message>
        <source>The method of this request is not valid.</source>
        <translation>このリクエストのメソッドは無効です。</translation>
    </message>
    <message>
        <source>A header of this request has a character that is not allowed.</source>
        <translation>このリクエストのヘッダーに使えない文字があります。</translation>
    </message>
    <message>
        <source>The access token is not valid.</source>
        <translation>アクセストークンが無効です。</translation>
    </message>
</context>
<context>
    <name>Keyfob::Json</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>末尾の後にテキストがあります</translation>
    </message>
    <message>
        <source>comma or closing brace expected</source>
        <translation>コンマか閉じ波括弧が必要です</translation>
    </message>
    <message>
        <source>comma or closing bracket expected</source>
        <translation>コンマか閉じ角括弧が必要です</translation>
    </message>
    <message>
        <source>name expected</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>colon expected</source>
        <translation>コロンが必要です</translation>
    </message>
    <message>
        <source>it is too large to show</source>
        <translation>大きすぎて表示できません</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>不明な語です</translation>
    </message>
    <message>
        <source>value expected</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>digit expected</source>
        <translation>数字が必要です</translation>
    </message>
    <message>
        <source>bad escape</source>
        <translation>誤ったエスケープです</translation>
    </message>
    <message>
        <source>lone surrogate</source>
        <translation>単独のサロゲートです</translation>
    </message>
    <message>
        <source>bad UTF-8</source>
        <translation>誤った UTF-8 です</translation>
    </message>
    <message>
        <source>string expected</source>
        <translation>文字列が必要です</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>制御文字です</translation>
    </message>
</context>
<context>
    <name>Keyfob::Jwk</name>
    <message>
        <source>The provider published a signing key that is not safe to use.</source>
        <translation>プロバイダーが公開している署名鍵は安全ではありません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeychainStore</name>
    <message>
        <source>The keychain has an entry that this program did not make.</source>
        <translation>キーチェーンに、このプログラムが作っていない項目があります。</translation>
    </message>
    <message>
        <source>This is too large, or too small, for the keychain.</source>
        <translation>キーチェーンには大きすぎるか小さすぎます。</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobClient</name>
    <message>
        <source>Looking for your session…</source>
        <translation>セッションを探しています…</translation>
    </message>
    <message>
        <source>Asking the provider how to log in…</source>
        <translation>プロバイダーにログイン方法を問い合わせています…</translation>
    </message>
    <message>
        <source>Your browser did not open. Copy the link, and open it in a browser on this computer.</source>
        <translation>ブラウザーが開きませんでした。リンクをコピーして、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Log in on your provider’s page in your browser, then come back here.</source>
        <translation>ブラウザーでプロバイダーのページにログインしてから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in the window that has opened.</source>
        <translation>開いたウィンドウで、プロバイダーのページにログインしてください。</translation>
    </message>
    <message>
        <source>Checking the provider’s response…</source>
        <translation>プロバイダーの応答を確認しています…</translation>
    </message>
    <message>
        <source>Ending your session…</source>
        <translation>セッションを終了しています…</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobError</name>
    <message>
        <source>Something went wrong. Try again.</source>
        <translation>問題が発生しました。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobRequest</name>
    <message>
        <source>The body of this request is neither an object, a list nor a text.</source>
        <translation>このリクエストの本文は、オブジェクト、リスト、テキストのいずれでもありません。</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>先にログインしてください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::LoopbackServer</name>
    <message>
        <source>Keyfob cannot receive your browser&apos;s answer, since its address on this computer is in use. Close other programs that sign in, and try again.</source>
        <translation>このコンピューター上の受信用アドレスが使用中のため、Keyfob はブラウザーの応答を受け取れません。サインイン中のほかのプログラムを閉じて、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::MemoryStore</name>
    <message>
        <source>Nothing is kept under this name.</source>
        <translation>この名前では何も保存されていません。</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>保存するものがありません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::ProxySetting</name>
    <message>
        <source>must be system, none, http://host:port or socks5://host:port</source>
        <translation>は system、none、http://host:port、socks5://host:port のいずれかにしてください</translation>
    </message>
    <message>
        <source>must not hold a user name or password: Keyfob asks for them</source>
        <translation>にユーザー名やパスワードを含めないでください。Keyfob が尋ねます</translation>
    </message>
    <message>
        <source>needs a host and a port</source>
        <translation>にはホストとポートが必要です</translation>
    </message>
    <message>
        <source>has something after the port</source>
        <translation>はポートの後に余分なものがあります</translation>
    </message>
</context>
<context>
    <name>Keyfob::SessionVault</name>
    <message>
        <source>The settings cannot be written. You stay signed in until you close the program.</source>
        <translation>設定を書き込めません。プログラムを閉じるまでサインインしたままです。</translation>
    </message>
    <message>
        <source>The keychain did not keep your sign-in. You stay signed in until you close the program.</source>
        <translation>キーチェーンがサインインを保存しませんでした。プログラムを閉じるまでサインインしたままです。</translation>
    </message>
    <message>
        <source>Your saved sign-in is damaged. Log in again.</source>
        <translation>保存されたサインインが破損しています。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your saved sign-in is not available: the keychain is locked, or the entry was deleted. Unlock it and start again, or log in.</source>
        <translation>保存されたサインインを使えません。キーチェーンがロックされているか、項目が削除されています。ロックを解除して起動し直すか、ログインしてください。</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer in the keychain. Log in again.</source>
        <translation>保存されたサインインがキーチェーンにありません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your sign-in is too large for the keychain.</source>
        <translation>サインインがキーチェーンには大きすぎます。</translation>
    </message>
    <message>
        <source>You are signed out here, but the keychain still has your saved sign-in: it is locked or does not answer. It will not be used again.</source>
        <translation>ここではサインアウトしましたが、キーチェーンがロックされているか応答しないため、保存されたサインインが残っています。再び使われることはありません。</translation>
    </message>
    <message>
        <source>The keychain could not delete your saved sign-in. Unlock it and log out again.</source>
        <translation>キーチェーンが保存されたサインインを削除できませんでした。ロックを解除して、もう一度ログアウトしてください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignIn</name>
    <message>
        <source>The sign-in window and this program do not understand each other. Install both from the same release.</source>
        <translation>サインインウィンドウとこのプログラムのバージョンが合いません。両方を同じリリースからインストールしてください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignInProcess</name>
    <message>
        <source>The sign-in window could not be started. Install the package that has keyfob-signin, or use your browser.</source>
        <translation>サインインウィンドウを起動できませんでした。keyfob-signin を含むパッケージをインストールするか、ブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>The sign-in window did not open. Try again.</source>
        <translation>サインインウィンドウが開きませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The sign-in window sent an invalid response. Try again.</source>
        <translation>サインインウィンドウが無効な応答を送りました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The sign-in server took too long to answer. Try again.</source>
        <translation>サインインサーバーの応答に時間がかかりすぎました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The sign-in window cannot be drawn on this computer. Try again.</source>
        <translation>このコンピューターではサインインウィンドウを描画できません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The sign-in window closed unexpectedly. Try again.</source>
        <translation>サインインウィンドウが予期せず閉じました。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Keyfob::SystemBrowser</name>
    <message>
        <source>The browser sign-in was not completed. Log in again when you are ready.</source>
        <translation>ブラウザーでのサインインが完了しませんでした。準備ができたらもう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your browser cannot be used without showing a page.</source>
        <translation>ページを表示せずにブラウザーを使うことはできません。</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>ブラウザーが開きませんでした。</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>サインインのアドレスを開けません。</translation>
    </message>
</context>
<context>
    <name>Keyfob::Text</name>
    <message>
        <source>This request was of a session that has ended. Send it again.</source>
        <translation>このリクエストは終了したセッションのものでした。もう一度送信してください。</translation>
    </message>
    <message>
        <source>You have no access token for the API. Log in.</source>
        <translation>API のアクセストークンがありません。ログインしてください。</translation>
    </message>
    <message>
        <source>The API redirects this request in a loop.</source>
        <translation>API がこのリクエストをループ状にリダイレクトしています。</translation>
    </message>
    <message>
        <source>The API answered %1: %2</source>
        <translation>API の応答 %1: %2</translation>
    </message>
    <message>
        <source>The API has a problem (%1). Try again later.</source>
        <translation>API に問題があります (%1)。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The API refused this request (%1).</source>
        <translation>API がこのリクエストを拒否しました (%1)。</translation>
    </message>
    <message>
        <source>The API no longer accepts your sign-in. Log in again.</source>
        <translation>API がサインインを受け付けなくなりました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The API does not accept your sign-in (%1). Log in again.</source>
        <translation>API がサインインを受け付けません (%1)。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>You do not have the required permission.</source>
        <translation>必要な権限がありません。</translation>
    </message>
    <message>
        <source>This requires the permission %1, which you do not have. Ask your organization for it.</source>
        <translation>これには権限 %1 が必要ですが、ありません。組織に依頼してください。</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>リクエストが多すぎます。%n 秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This address is not part of your organization&apos;s API, so it does not get your access token.</source>
        <translation>このアドレスは組織の API の一部ではないため、アクセストークンを渡しません。</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings name no API (api_base_url).</source>
        <translation>組織の設定に API がありません (api_base_url)。</translation>
    </message>
    <message>
        <source>The API&apos;s address %1 is not safe to use: it must begin with https.</source>
        <translation>API のアドレス %1 は安全ではありません。https で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address has a character that is not allowed.</source>
        <translation>アドレスに使えない文字があります。</translation>
    </message>
    <message>
        <source>The address has a part after #, which is never sent.</source>
        <translation>アドレスに # の後の部分がありますが、送信されることはありません。</translation>
    </message>
    <message>
        <source>The address has a % that begins no escape.</source>
        <translation>アドレスに、エスケープではない % があります。</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>アドレスが無効です。</translation>
    </message>
    <message>
        <source>There is not enough space for %1. Free some space and try again.</source>
        <translation>%1 のための空き容量が足りません。空きを作ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written there. Choose another folder.</source>
        <translation>%1 をそこに書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The API sent a different part of the file than requested. Try again.</source>
        <translation>API が要求と異なる部分のファイルを送りました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The type of the file %1 is not valid.</source>
        <translation>ファイル %1 の種類が無効です。</translation>
    </message>
    <message>
        <source>You are not allowed to do that. Ask your administrator for: %1</source>
        <translation>その操作は許可されていません。管理者に次を依頼してください: %1</translation>
    </message>
    <message>
        <source>Your provider&apos;s sessions are too short for this. Tell your administrator.</source>
        <translation>プロバイダーのセッションが短すぎます。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>You are not signed in to this API.</source>
        <translation>この API にサインインしていません。</translation>
    </message>
    <message>
        <source>A sign-in is already in progress.</source>
        <translation>サインインはすでに進行中です。</translation>
    </message>
    <message>
        <source>Another person signed in. Log in as %1 to continue.</source>
        <translation>別の人がサインインしました。続けるには %1 としてログインしてください。</translation>
    </message>
    <message>
        <source>Another person signed in. You are signed out here: log in again.</source>
        <translation>別の人がサインインしました。ここではサインアウトしています。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your provider gives no access to this API without asking you. Ask your administrator to allow it. (%1)</source>
        <translation>プロバイダーは、あなたに尋ねずにこの API へのアクセスを与えません。許可するよう管理者に依頼してください。(%1)</translation>
    </message>
    <message>
        <source>Your provider&apos;s access token does not say which API it is for, so %1 does not get it. Tell your administrator.</source>
        <translation>プロバイダーのアクセストークンがどの API のものか示していないため、%1 には渡しません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Your provider gave an access token for another API than %1. Tell your administrator.</source>
        <translation>プロバイダーが %1 ではない API のアクセストークンを発行しました。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>You are not allowed to do that at %1. Ask your administrator.</source>
        <translation>%1 でのその操作は許可されていません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Your session cannot be used for another API. Log out, and log in again.</source>
        <translation>このセッションを別の API に使うことはできません。ログアウトして、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>You are offline. Your session continues when the network is back.</source>
        <translation>オフラインです。ネットワークが戻るとセッションが続きます。</translation>
    </message>
    <message>
        <source>Your session could not be renewed yet; Keyfob keeps trying. %1</source>
        <translation>セッションをまだ更新できません。Keyfob は試行を続けます。%1</translation>
    </message>
    <message>
        <source>Your session ends at %1 and will not be renewed. (%2)</source>
        <translation>セッションは %1 に終了し、更新されません。(%2)</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, so that your session ends when it should.</source>
        <translation>
            <numerusform>このコンピューターの時計が約 %n 分遅れています。セッションが正しい時刻に終わるよう、時計を合わせてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This organization&apos;s discovery_url is not at its issuer&apos;s address. Log in in Keyfob&apos;s own window: in a browser it cannot be seen who answers.</source>
        <translation>この組織の discovery_url は issuer のアドレスにありません。Keyfob のウィンドウでログインしてください。ブラウザーでは誰が応答しているか分かりません。</translation>
    </message>
    <message>
        <source>The answer came from %1, which is not your provider. Stop here, and tell your administrator.</source>
        <translation>プロバイダーではない %1 から応答が届きました。ここで中止し、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Your provider answered for another person. You are signed out here: log in again.</source>
        <translation>プロバイダーが別の人について応答しました。ここではサインアウトしています。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>You logged out in another window of this program.</source>
        <translation>このプログラムの別のウィンドウでログアウトしました。</translation>
    </message>
    <message>
        <source>Another person logged in in another window of this program.</source>
        <translation>このプログラムの別のウィンドウで別の人がログインしました。</translation>
    </message>
    <message>
        <source>You logged in with other settings in another window of this program.</source>
        <translation>このプログラムの別のウィンドウで、別の設定でログインしました。</translation>
    </message>
    <message>
        <source>Your provider did not say who is signed in. Try again.</source>
        <translation>プロバイダーは、誰がサインインしているかを知らせませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>Your provider returned an ID token for a different sign-in (%1 differs). Log in again; if it happens again, tell your administrator.</source>
        <translation>プロバイダーがあなたのものではないサインインを更新しました(%1 が異なります)。もう一度ログインしてください。再び起こる場合は管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Your provider no longer renews sessions.</source>
        <translation>プロバイダーはセッションを更新しなくなりました。</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again. (%1)</source>
        <translation>セッションが終了しました。もう一度ログインしてください。(%1)</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again.</source>
        <translation>セッションが終了しました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The session has already been looked for.</source>
        <translation>セッションはすでに検索済みです。</translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation>再試行するものはありません。</translation>
    </message>
    <message>
        <source>No session waits for you to agree to its settings.</source>
        <translation>設定への同意を待っているセッションはありません。</translation>
    </message>
    <message>
        <source>Your session at %1 was kept by a version that did not note its settings. Log in again, or agree to use it with the settings there are now.</source>
        <translation>%1 のセッションは、設定を記録しないバージョンで保存されました。もう一度ログインするか、現在の設定で使うことに同意してください。</translation>
    </message>
    <message>
        <source>The settings of %1 are not the ones that you logged in with. Log in again, or agree to use your session with the new ones.</source>
        <translation>%1 の設定がログイン時のものと異なります。もう一度ログインするか、新しい設定でセッションを使うことに同意してください。</translation>
    </message>
    <message>
        <source>Your session could not be kept. %1</source>
        <translation>セッションを保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Your organization does not let you log in in your browser: its tenant file has no loopback_redirect_uri.</source>
        <translation>組織はブラウザーでのログインを許可していません。テナントファイルに loopback_redirect_uri がありません。</translation>
    </message>
    <message>
        <source>%1 could not be told to withdraw this program&apos;s access: that is done at the next start.</source>
        <translation>このプログラムのアクセスを取り消すよう %1 に伝えられませんでした。次回の起動時に行います。</translation>
    </message>
    <message>
        <source>%1 could not be told to withdraw this program&apos;s access, which ends by itself later.</source>
        <translation>このプログラムのアクセスを取り消すよう %1 に伝えられませんでした。アクセスは後で自然に終了します。</translation>
    </message>
    <message>
        <source>The page of %1 was closed before it had ended its own session, which may still be open.</source>
        <translation>%1 のページがセッションを終了する前に閉じられました。セッションが残っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 could not be notified that you logged out. Its own session may still be open.</source>
        <translation>ログアウトしたことを %1 に通知できませんでした。先方のセッションが残っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 offers no way to end its own session.</source>
        <translation>%1 には、そのセッションを終了する方法がありません。</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>ここではサインアウトしています。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>誰もサインインしていません。</translation>
    </message>
    <message>
        <source>You are signed out here. %1 is still ending its own session; if its page asks, answer there.</source>
        <translation>ここではサインアウトしました。%1 はまだセッションを終了中です。ページが尋ねた場合は、そこで答えてください。</translation>
    </message>
    <message>
        <source>Your provider did not answer without showing a page.</source>
        <translation>プロバイダーはページを表示せずには応答しませんでした。</translation>
    </message>
    <message>
        <source>This program names an account that cannot be. It has to be made of lower-case letters and digits.</source>
        <translation>このプログラムが指定したアカウントはありえません。小文字と数字で構成する必要があります。</translation>
    </message>
    <message>
        <source>It returned a different value than it was given.</source>
        <translation>渡した値と異なる値が返されました。</translation>
    </message>
    <message>
        <source>Your certificate is not shown to this organization.</source>
        <translation>証明書はこの組織に提示されません。</translation>
    </message>
    <message>
        <source>The next page is on its way already.</source>
        <translation>次のページはすでに取得中です。</translation>
    </message>
    <message>
        <source>This list has more than %1 pages.</source>
        <translation>この一覧は %1 ページを超えています。</translation>
    </message>
    <message>
        <source>Other users of this computer may change files in the folder %1. Run: %2</source>
        <translation>このコンピューターのほかのユーザーが、フォルダー %1 内のファイルを変更できます。次を実行してください: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may change the file %1. Run: %2</source>
        <translation>このコンピューターのほかのユーザーが、ファイル %1 を変更できます。次を実行してください: %2</translation>
    </message>
    <message>
        <source>%1 belongs to another user of this computer, who may change it. Copy the file to a folder of your own.</source>
        <translation>%1 はこのコンピューターの別のユーザーのもので、変更される可能性があります。自分のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>ファイルではなくパイプかデバイスです</translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation>そのような名前のファイルはありえません</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>%1 を超えています</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys cannot be read. Try again later.</source>
        <translation>プロバイダーの署名鍵を読み取れません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The provider does not say which of its keys signed. Tell your administrator.</source>
        <translation>プロバイダーが、どの鍵で署名したかを示していません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The provider publishes the key of this sign-in in a form that cannot be used (%1). Tell your administrator.</source>
        <translation>プロバイダーが公開しているこのサインインの鍵は、使えない形式です (%1)。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The sign-in is signed with a key that the provider does not publish.</source>
        <translation>サインインは、プロバイダーが公開していない鍵で署名されています。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer holds a token that cannot be read.</source>
        <translation>プロバイダーの応答に、読み取れないトークンがあります。</translation>
    </message>
    <message>
        <source>Your provider signs with %1, and the tenant file allows %2. Ask your administrator to put %1 into id_token_algorithms.</source>
        <translation>プロバイダーは %1 で署名しますが、テナントファイルが許可するのは %2 です。id_token_algorithms に %1 を加えるよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Your provider signs with %1, which is not safe for this program. Ask your administrator to set %2 at the provider.</source>
        <translation>プロバイダーは %1 で署名しますが、このプログラムには安全ではありません。プロバイダーで %2 を設定するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The sign-in is signed in a way that is not supported.</source>
        <translation>サインインは対応していない方法で署名されています。</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is too large: it has %1 kB, and %2 kB are allowed. Ask your administrator to put fewer groups or claims in.</source>
        <translation>プロバイダーの ID トークンが大きすぎます。%1 kB ありますが、上限は %2 kB です。グループやクレームを減らすよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The sign-in was not signed by your provider. Stop here, and tell your administrator.</source>
        <translation>サインインはプロバイダーが署名したものではありません。ここで中止し、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>%1 has changed. Send it again when it is complete.</source>
        <translation>%1 が変わりました。完成してからもう一度送信してください。</translation>
    </message>
    <message>
        <source>Its certificate expired on %1. Its administrator must renew it.</source>
        <translation>その証明書は %1 に期限が切れました。先方の管理者による更新が必要です。</translation>
    </message>
    <message>
        <source>Its certificate is valid only from %1 on. Is this computer&apos;s clock right?</source>
        <translation>その証明書は %1 以降でないと有効になりません。このコンピューターの時計は正しいですか?</translation>
    </message>
    <message>
        <source>Its certificate is for another host.</source>
        <translation>その証明書は別のホストのものです。</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>その証明書は失効しています。</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not trust. If it is your organization&apos;s own, name its file in ca_file.</source>
        <translation>その証明書は、このコンピューターが信頼していない認証局のものです。組織独自の認証局なら、そのファイルを ca_file に指定してください。</translation>
    </message>
    <message>
        <source>The key in %1 is locked: it needs its passphrase.</source>
        <translation>%1 の鍵はロックされています。パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in %1. Try again.</source>
        <translation>このパスフレーズでは %1 の鍵を開けません。もう一度試してください。</translation>
    </message>
    <message>
        <source>The file %1 is neither PEM nor PKCS#12 (client_certificate_file).</source>
        <translation>ファイル %1 は PEM でも PKCS#12 でもありません (client_certificate_file)。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate with its key that can be read (client_certificate_file).</source>
        <translation>ファイル %1 に、読み取れる証明書と鍵がありません (client_certificate_file)。</translation>
    </message>
    <message>
        <source>The file %1 holds no RSA or EC key in PEM format (client_key_file).</source>
        <translation>ファイル %1 に PEM 形式の RSA 鍵または EC 鍵がありません (client_key_file)。</translation>
    </message>
    <message>
        <source>The file %1 holds its own key: leave out client_key_file.</source>
        <translation>ファイル %1 には鍵が含まれています。client_key_file を省いてください。</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate (client_certificate_file).</source>
        <translation>ファイル %1 に証明書がありません (client_certificate_file)。</translation>
    </message>
    <message>
        <source>The answer from %1 was cut short. Try again.</source>
        <translation>%1 からの応答が途中で切れました。もう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke. The request may have arrived: check before you send it again.</source>
        <translation>%1 との接続が切れました。リクエストは届いている可能性があります。もう一度送る前に確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was refused.</source>
        <translation>%1 との接続は安全ではありません。証明書が拒否されました。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>%1 との接続は安全ではありません。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or does not let you through. Check the network, or ask your organization which proxy to use.</source>
        <translation>%1 への経路のプロキシに届かないか、通過できません。ネットワークを確認するか、使うべきプロキシを組織に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 does not accept this machine without another certificate. Ask your organization for one (client_certificate_file).</source>
        <translation>%1 は別の証明書がないとこの端末を受け付けません。組織に証明書を依頼してください (client_certificate_file)。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 requires another user name and password.</source>
        <translation>%1 への経路のプロキシが、別のユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and try again.</source>
        <translation>%1 に接続できません。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 が時間内に応答しませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The answer from %1 has more than 100 header fields, or none. It cannot be read.</source>
        <translation>%1 からの応答にヘッダーフィールドが 100 個を超えてあるか、1 つもないため、読み取れません。</translation>
    </message>
    <message>
        <source>The response has no header fields, or more than 100, which cannot be read. The body is shown as it came.</source>
        <translation>応答にヘッダーフィールドがないか、100 個を超えているため、読み取れません。本文は届いたまま表示します。</translation>
    </message>
    <message>
        <source>This is only a part of the response. %1</source>
        <translation>これは応答の一部です。%1</translation>
    </message>
    <message>
        <source>The body is encoded (%1) and shown as it came.</source>
        <translation>本文はエンコードされており (%1)、届いたまま表示します。</translation>
    </message>
    <message>
        <source>The response uses an unsupported encoding (%1). The body is shown as it came.</source>
        <translation>応答のエンコード (%1) には対応していません。本文は届いたまま表示します。</translation>
    </message>
    <message>
        <source>The answer from %1 is too large.</source>
        <translation>%1 からの応答が大きすぎます。</translation>
    </message>
    <message>
        <source>The body is not encoded as the response says (gzip). It is shown as it came.</source>
        <translation>本文は応答が示す形式 (gzip) でエンコードされていません。届いたまま表示します。</translation>
    </message>
    <message>
        <source>The answer from %1 is damaged. Try again.</source>
        <translation>%1 からの応答が壊れています。もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 redirects this request to another address, which is not followed.</source>
        <translation>%1 がこのリクエストを別のアドレスへリダイレクトしましたが、従いません。</translation>
    </message>
    <message>
        <source>The address of %1 was not found in time. Check the network and try again.</source>
        <translation>%1 のアドレスが時間内に見つかりませんでした。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is it written correctly, and is this computer online?</source>
        <translation>%1 が見つかりません。綴りは正しいですか? このコンピューターはオンラインですか?</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>The provider&apos;s response does not say which sign-in it belongs to.</source>
        <translation>プロバイダーの応答からは、どのサインインのものか分かりません。</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that you started here. Log in again.</source>
        <translation>この応答は、ここで始めたサインインのものではありません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The answer does not say which provider it comes from (iss). Ask your administrator to have the provider send it, or to use the response type &quot;code id_token&quot;.</source>
        <translation>応答が、どのプロバイダーからのものか示していません (iss)。プロバイダーが送るようにするか、応答タイプ「code id_token」を使うよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The answer does not come from your provider. Stop here, and tell your administrator.</source>
        <translation>応答はプロバイダーからのものではありません。ここで中止し、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not well formed. Log in again.</source>
        <translation>プロバイダーの応答の形式が正しくありません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The provider sent something that was not requested.</source>
        <translation>プロバイダーが要求していないものを送りました。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is incomplete. Log in again.</source>
        <translation>プロバイダーの応答が不完全です。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The provider sent an access token of a kind that is not supported.</source>
        <translation>プロバイダーが対応していない種類のアクセストークンを送りました。</translation>
    </message>
    <message>
        <source>Your provider put a token into the query of the address, where servers and logs can read it. Ask your administrator to set response_mode to fragment, in the tenant file or at the provider.</source>
        <translation>プロバイダーがトークンをアドレスのクエリに入れました。サーバーやログで読み取られるおそれがあります。テナントファイルかプロバイダーで response_mode を fragment にするよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This is not the redirect URI of this sign-in.</source>
        <translation>これはこのサインインのリダイレクト URI ではありません。</translation>
    </message>
    <message>
        <source>needs api_base_url beside it</source>
        <translation>には api_base_url も必要です</translation>
    </message>
    <message>
        <source>is not a path such as /openapi.json</source>
        <translation>は /openapi.json のようなパスではありません</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>のファイル %1 がありません</translation>
    </message>
    <message>
        <source>must begin with https://, / or file:///</source>
        <translation>は https://、/、file:/// のいずれかで始まる必要があります</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>は https:// で始まる必要があります</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in has no %1, which is required. Tell your administrator.</source>
        <translation>プロバイダーのサインインに、必須の %1 がありません。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Your provider&apos;s sign-in is not valid: %1. Try again; if it happens again, tell your administrator.</source>
        <translation>プロバイダーのサインインが無効です: %1。もう一度試してください。再び起こる場合は管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The sign-in was not made for this program. Stop here, and tell your administrator.</source>
        <translation>このサインインはこのプログラム宛てではありません。ここで中止し、管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Your provider left out the nonce, which ties a sign-in to the attempt. Log in again; if it happens again, tell your administrator that the ID token must repeat the request&apos;s nonce.</source>
        <translation>プロバイダーが、サインインを試行に結び付ける nonce を省きました。もう一度ログインしてください。再び起こる場合は、ID トークンがリクエストの nonce を返す必要があることを管理者に伝えてください。</translation>
    </message>
    <message>
        <source>The sign-in does not belong to this attempt and may have been injected. Log in again.</source>
        <translation>このサインインは今回の試行のものではなく、差し込まれた可能性があります。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>it ends (exp) before the time at which it was made (iat)</source>
        <translation>作成時刻 (iat) より前に終了します (exp)</translation>
    </message>
    <message>
        <source>the time at which you signed in (auth_time) lies in the future</source>
        <translation>サインインした時刻 (auth_time) が未来です</translation>
    </message>
    <message>
        <source>Your sign-in at the provider is too old. Log in there again.</source>
        <translation>プロバイダーでのサインインが古すぎます。そこでもう一度ログインしてください。</translation>
    </message>
    <message>
        <source>You signed in to a different organization than this tenant&apos;s.</source>
        <translation>このテナントとは別の組織にサインインしました。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) fast. Set it right, then log in again.</source>
        <translation>
            <numerusform>このコンピューターの時計が約 %n 分進んでいます。時計を合わせてから、もう一度ログインしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, then log in again.</source>
        <translation>
            <numerusform>このコンピューターの時計が約 %n 分遅れています。時計を合わせてから、もう一度ログインしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in has already expired. Log in again.</source>
        <translation>サインインの期限がすでに切れています。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>サインインはまだ有効ではありません。このコンピューターの時計は正しいですか?</translation>
    </message>
    <message>
        <source>The parts of the provider&apos;s response do not belong together; it may have been changed. Log in again.</source>
        <translation>プロバイダーの応答の各部分が一致しません。改変された可能性があります。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The provider sent a token of another kind in place of the sign-in.</source>
        <translation>プロバイダーがサインインの代わりに別の種類のトークンを送りました。</translation>
    </message>
    <message>
        <source>The leeway must be from 0 to 300 seconds.</source>
        <translation>許容差は 0 から 300 秒の間にしてください。</translation>
    </message>
    <message>
        <source>Your provider says that there were too many requests. Wait a minute, then try again.</source>
        <translation>プロバイダーによると、リクエストが多すぎます。1 分待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Your provider has a problem (status %1). Try again later.</source>
        <translation>プロバイダーに問題があります(ステータス %1)。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Your provider answered with status %1. Is it configured as your administrator says?</source>
        <translation>プロバイダーがステータス %1 を返しました。管理者の説明どおりに構成されていますか?</translation>
    </message>
    <message>
        <source>A web page was received instead of your provider&apos;s response. Does this network have a login page?</source>
        <translation>プロバイダーの応答の代わりにウェブページが届きました。このネットワークにログインページはありますか?</translation>
    </message>
    <message>
        <source>Your provider sends its answer with the content type &quot;%1&quot;. Ask your administrator to have it sent as application/json.</source>
        <translation>プロバイダーがコンテンツタイプ「%1」で応答しています。application/json で送るよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Your provider asks you to allow this program&apos;s access again.</source>
        <translation>プロバイダーが、このプログラムのアクセスを改めて許可するよう求めています。</translation>
    </message>
    <message>
        <source>Your provider has a page for you to read or fill in.</source>
        <translation>プロバイダーに、読むか記入すべきページがあります。</translation>
    </message>
    <message>
        <source>Your provider asks which of your accounts to use.</source>
        <translation>プロバイダーが、どのアカウントを使うか尋ねています。</translation>
    </message>
    <message>
        <source>Your provider wants you to log in again.</source>
        <translation>プロバイダーが、もう一度ログインするよう求めています。</translation>
    </message>
    <message>
        <source>You did not allow what this program asks for, so you are not signed in. Log in again and allow it.</source>
        <translation>このプログラムが求めたことを許可しなかったため、サインインしていません。もう一度ログインして許可してください。</translation>
    </message>
    <message>
        <source>You, or your provider, did not allow this sign-in. Log in again, or ask your administrator for access.</source>
        <translation>あなたかプロバイダーがこのサインインを許可しませんでした。もう一度ログインするか、管理者にアクセスを依頼してください。</translation>
    </message>
    <message>
        <source>Your provider did not finish signing you in (%1). Log in again; if it happens again, tell your administrator.</source>
        <translation>プロバイダーがサインインを完了しませんでした (%1)。もう一度ログインしてください。再び起こる場合は管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Your provider no longer accepts this sign-in. Log in again.</source>
        <translation>プロバイダーがこのサインインを受け付けなくなりました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your provider refused the sign-in (%1).</source>
        <translation>プロバイダーがサインインを拒否しました (%1)。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>%1 redirects to another address, %2. Ask your administrator for the issuer as the provider writes it. Does this network have a login page?</source>
        <translation>%1 は別のアドレス %2 にリダイレクトします。プロバイダーが示すとおりの issuer を管理者に確認してください。このネットワークにログインページはありますか?</translation>
    </message>
    <message>
        <source>Your provider&apos;s configuration is wrong: %1 %2. Tell your administrator.</source>
        <translation>プロバイダーの構成に誤りがあります: %1 %2。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>が https アドレスではありません</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>がリストではありません</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>がテキストのリストではありません</translation>
    </message>
    <message>
        <source>The address %1 is for several organizations: its issuer is the template %2. Write the issuer of your own organization into the tenant file, with its ID in place of the braces.</source>
        <translation>アドレス %1 は複数の組織用で、issuer はテンプレート %2 です。中括弧を組織の ID に置き換えた issuer をテナントファイルに書いてください。</translation>
    </message>
    <message>
        <source>They must be equal to the last character.</source>
        <translation>最後の 1 文字まで一致する必要があります。</translation>
    </message>
    <message>
        <source>If that is right, write it into the tenant file exactly so.</source>
        <translation>それが正しければ、テナントファイルにそのとおりに書いてください。</translation>
    </message>
    <message>
        <source>If that is right, write &quot;issuer&quot;: &quot;%1&quot; and &quot;discovery_url&quot;: &quot;%2&quot; into the tenant file.</source>
        <translation>それが正しければ、テナントファイルに &quot;issuer&quot;: &quot;%1&quot; と &quot;discovery_url&quot;: &quot;%2&quot; を書いてください。</translation>
    </message>
    <message>
        <source>Your provider calls itself %1, but the tenant file says %2.</source>
        <translation>プロバイダーは %1 と名乗っていますが、テナントファイルでは %2 です。</translation>
    </message>
    <message>
        <source>is not at %1, as it must be with a discovery_url that is not at the issuer&apos;s address</source>
        <translation>が %1 にありません。discovery_url が issuer のアドレスにない場合は、そこにある必要があります</translation>
    </message>
    <message>
        <source>Your provider does not offer the response type &quot;%1&quot;. It offers: %2.</source>
        <translation>プロバイダーは応答タイプ「%1」を提供していません。提供しているもの: %2。</translation>
    </message>
    <message>
        <source>Your provider signs with %1 only, which is not safe for this program. Ask your administrator to set %2 at the provider.</source>
        <translation>プロバイダーは %1 でだけ署名しますが、このプログラムには安全ではありません。プロバイダーで %2 を設定するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Your provider signs with %1, and the tenant file allows %2. Ask your administrator to put &quot;%3&quot; into id_token_algorithms.</source>
        <translation>プロバイダーは %1 で署名しますが、テナントファイルが許可するのは %2 です。id_token_algorithms に「%3」を加えるよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Discovery URL</source>
        <translation>プロバイダーの記述のアドレス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>プライベート認証局</translation>
    </message>
    <message>
        <source>Hosts that sign-in may visit</source>
        <translation>サインインで訪問できるホスト</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>リダイレクト URI</translation>
    </message>
    <message>
        <source>Redirect URI for your browser</source>
        <translation>ブラウザー用リダイレクト URI</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>Client certificate&apos;s key</source>
        <translation>クライアント証明書の鍵</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
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
        <source>Response type</source>
        <translation>応答タイプ</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>応答モード</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>追加パラメーター</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>読み取れないファイル</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>must be written without https://</source>
        <translation>は https:// を付けずに書いてください</translation>
    </message>
    <message>
        <source>must be written without a path: all pages of a host are allowed</source>
        <translation>はパスを付けずに書いてください。ホストのすべてのページが許可されます</translation>
    </message>
    <message>
        <source>must be written without a user name</source>
        <translation>はユーザー名を付けずに書いてください</translation>
    </message>
    <message>
        <source>must be written without a port: all ports of a host are allowed</source>
        <translation>はポートを付けずに書いてください。ホストのすべてのポートが許可されます</translation>
    </message>
    <message>
        <source>may have a star only at its beginning, such as *.example.com</source>
        <translation>のアスタリスクは *.example.com のように先頭にだけ使えます</translation>
    </message>
    <message>
        <source>must be written without a star, since it is an address</source>
        <translation>はアドレスなので、アスタリスクなしで書いてください</translation>
    </message>
    <message>
        <source>stands for hosts of everybody who has a name below %1: name the hosts</source>
        <translation>は %1 の下に名前を持つすべての人のホストを表します。ホストを指定してください</translation>
    </message>
    <message>
        <source>must be written in lower case: %1</source>
        <translation>は小文字で書いてください: %1</translation>
    </message>
    <message>
        <source>must be written without the dot at its end</source>
        <translation>は末尾の点を付けずに書いてください</translation>
    </message>
    <message>
        <source>is not a host name, such as login.example.com or *.example.com</source>
        <translation>は login.example.com や *.example.com のようなホスト名ではありません</translation>
    </message>
    <message>
        <source>Your provider&apos;s name for your account (sub) is not valid: %1. Tell your administrator.</source>
        <translation>プロバイダーでのアカウント名 (sub) が無効です: %1。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Your provider does not say whose account this is (sub). Tell your administrator.</source>
        <translation>プロバイダーが、誰のアカウントか示していません (sub)。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>it has %1 characters, and %2 are allowed</source>
        <translation>%1 文字ありますが、上限は %2 文字です</translation>
    </message>
    <message>
        <source>it has characters that are not ASCII</source>
        <translation>ASCII 以外の文字があります</translation>
    </message>
    <message>
        <source>The tenant file is saved as UTF-16. Save it as UTF-8.</source>
        <translation>テナントファイルが UTF-16 で保存されています。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The tenant file is not valid JSON (%1).</source>
        <translation>テナントファイルが有効な JSON ではありません (%1)。</translation>
    </message>
    <message>
        <source>must have openid in it</source>
        <translation>には openid が必要です</translation>
    </message>
    <message>
        <source>The tenant file has a mistake: %1 %2.</source>
        <translation>テナントファイルに誤りがあります: %1 %2。</translation>
    </message>
    <message>
        <source>give either issuer or domain</source>
        <translation>は issuer か domain のどちらか一方にしてください</translation>
    </message>
    <message>
        <source>must be written as %1</source>
        <translation>は %1 と書いてください</translation>
    </message>
    <message>
        <source>must be a host name in lower case, without https://</source>
        <translation>は https:// を付けない小文字のホスト名にしてください</translation>
    </message>
    <message>
        <source>must not have a part after ?</source>
        <translation>に ? より後の部分は使えません</translation>
    </message>
    <message>
        <source>must be https, http on this machine (127.0.0.1), or a scheme of your own such as com.example.app</source>
        <translation>は https、この端末の http (127.0.0.1)、または com.example.app のような独自のスキームにしてください</translation>
    </message>
    <message>
        <source>must be http on this machine with a path, such as http://127.0.0.1/callback</source>
        <translation>は http://127.0.0.1/callback のような、この端末の http とパスにしてください</translation>
    </message>
    <message>
        <source>must be embedded, system or ask</source>
        <translation>は embedded、system、ask のいずれかにしてください</translation>
    </message>
    <message>
        <source>is missing, and user_agent needs it</source>
        <translation>がありません。user_agent に必要です</translation>
    </message>
    <message>
        <source>must be fragment or query</source>
        <translation>は fragment か query にしてください</translation>
    </message>
    <message>
        <source>can be query for the response type code alone</source>
        <translation>を query にできるのは応答タイプ code だけです</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>はテキストのオブジェクトにしてください</translation>
    </message>
    <message>
        <source>must not set %1, which is Keyfob&apos;s own</source>
        <translation>で、Keyfob が使う %1 は設定できません</translation>
    </message>
    <message>
        <source>must have %1 as %2</source>
        <translation>の %1 は %2 にしてください</translation>
    </message>
    <message>
        <source>needs client_certificate_file beside it</source>
        <translation>には client_certificate_file も必要です</translation>
    </message>
    <message>
        <source>can be any of %1</source>
        <translation>に使えるもの: %1</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>は true か false にしてください</translation>
    </message>
    <message>
        <source>must not be none: a person has to be able to sign in</source>
        <translation>は none にできません。人がサインインできる必要があります</translation>
    </message>
    <message>
        <source>is not a field of a tenant file</source>
        <translation>はテナントファイルの項目ではありません</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>は空でないテキストにしてください</translation>
    </message>
    <message>
        <source>must be a text or a list of texts</source>
        <translation>はテキストかテキストのリストにしてください</translation>
    </message>
    <message>
        <source>has an empty entry, or one with a space</source>
        <translation>に空の項目か、空白を含む項目があります</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>は 0 から %1 までの整数にしてください</translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation>はウェブアドレスではありません</translation>
    </message>
    <message>
        <source>must not have a part after #</source>
        <translation>に # より後の部分は使えません</translation>
    </message>
    <message>
        <source>must not hold a user name</source>
        <translation>にユーザー名は使えません</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty</source>
        <translation>%1 は空でないテキストにしてください</translation>
    </message>
    <message>
        <source>give either path or operation</source>
        <translation>path か operation のどちらか一方を指定してください</translation>
    </message>
    <message>
        <source>path must begin with /</source>
        <translation>path は / で始まる必要があります</translation>
    </message>
    <message>
        <source>columns must be a list of texts, at most %1</source>
        <translation>columns は最大 %1 個のテキストのリストにしてください</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>はオブジェクトにしてください</translation>
    </message>
    <message>
        <source>%1 is not a member of a view</source>
        <translation>%1 はビューのメンバーではありません</translation>
    </message>
    <message>
        <source>order must be a whole number from 0 to %1</source>
        <translation>order は 0 から %1 までの整数にしてください</translation>
    </message>
    <message>
        <source>must be a list of views, at most %1</source>
        <translation>は最大 %1 個のビューのリストにしてください</translation>
    </message>
    <message>
        <source>has a mistake in view %1: %2</source>
        <translation>のビュー %1 に誤りがあります: %2</translation>
    </message>
    <message>
        <source>has a mistake in view %1 (%2): %3</source>
        <translation>のビュー %1 (%2) に誤りがあります: %3</translation>
    </message>
    <message>
        <source>Your provider&apos;s answer is incomplete or wrong (%1). Log in again.</source>
        <translation>プロバイダーの応答が不完全か、誤っています (%1)。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The connection to your provider broke at the last step. Log in again.</source>
        <translation>最後の段階でプロバイダーとの接続が切れました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your provider does not say what kind of access token it sent (token_type). Tell your administrator.</source>
        <translation>プロバイダーが、送ったアクセストークンの種類を示していません (token_type)。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Your provider did not end the session.</source>
        <translation>プロバイダーがセッションを終了しませんでした。</translation>
    </message>
    <message>
        <source>The API at %1 does not say what it can do. Ask its operator where its OpenAPI description is, and write that into api_description of the tenant file.</source>
        <translation>%1 の API は、何ができるかを示していません。OpenAPI 記述の場所を運営者に確認し、テナントファイルの api_description に書いてください。</translation>
    </message>
    <message>
        <source>A web page is at %1, such as a log-in page, and no description of the API.</source>
        <translation>%1 にあるのはログインページなどのウェブページで、API の記述ではありません。</translation>
    </message>
    <message>
        <source>%1 shows the API’s description only to people who are signed in and may see it (%2).</source>
        <translation>%1 は、サインインして閲覧を許された人にだけ API の記述を表示します (%2)。</translation>
    </message>
    <message>
        <source>%1 does not have the API’s description: it answers with status %2.</source>
        <translation>%1 に API の記述はありません。ステータス %2 を返します。</translation>
    </message>
    <message>
        <source>The description is here.</source>
        <translation>記述はここにあります。</translation>
    </message>
    <message>
        <source>There is no description here.</source>
        <translation>ここに記述はありません。</translation>
    </message>
    <message>
        <source>A web page is here, such as a log-in page.</source>
        <translation>ここにあるのはログインページなどのウェブページです。</translation>
    </message>
    <message>
        <source>The API shows this to people who are signed in.</source>
        <translation>API はサインインした人にこれを表示します。</translation>
    </message>
    <message>
        <source>This is at another address than the API, so it was not asked. If it is right, write it into api_description of the tenant file.</source>
        <translation>これは API と別のアドレスにあるため、問い合わせていません。正しければ、テナントファイルの api_description に書いてください。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is not at the API, so it was not asked.</source>
        <translation>%1 は API の外にある %2 にリダイレクトするため、問い合わせていません。</translation>
    </message>
    <message>
        <source>%1 redirects too often.</source>
        <translation>%1 のリダイレクトが多すぎます。</translation>
    </message>
    <message>
        <source>The address of the API is not safe to use: it must begin with https.</source>
        <translation>API のアドレスは安全ではありません。https で始まる必要があります。</translation>
    </message>
    <message>
        <source>The list is not where the API&apos;s description says.</source>
        <translation>一覧が、API の記述にある場所にありません。</translation>
    </message>
    <message>
        <source>The API returned one object in place of a list.</source>
        <translation>API が一覧ではなく 1 つのオブジェクトを返しました。</translation>
    </message>
    <message>
        <source>The API returned no list.</source>
        <translation>API が一覧を返しませんでした。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>The API&apos;s description has no operation %1.</source>
        <translation>API の記述に操作 %1 はありません。</translation>
    </message>
    <message>
        <source>%1 has no parameter %2.</source>
        <translation>%1 にパラメーター %2 はありません。</translation>
    </message>
    <message>
        <source>What is to be sent is not JSON: %1</source>
        <translation>送信するものが JSON ではありません: %1</translation>
    </message>
    <message>
        <source>What is to be sent as a form must be a JSON object.</source>
        <translation>フォームとして送信するものは JSON オブジェクトにしてください。</translation>
    </message>
    <message>
        <source>Keyfob cannot send a body of the type multipart/mixed.</source>
        <translation>Keyfob は multipart/mixed 型の本文を送信できません。</translation>
    </message>
    <message>
        <source>This request needs content, and there is none.</source>
        <translation>このリクエストには内容が必要ですが、ありません。</translation>
    </message>
    <message>
        <source>This request takes no content.</source>
        <translation>このリクエストは内容を取りません。</translation>
    </message>
    <message>
        <source>The API takes no content of this type.</source>
        <translation>API はこの種類の内容を受け付けません。</translation>
    </message>
    <message>
        <source>The API&apos;s description has a media type that cannot be sent.</source>
        <translation>API の記述に、送信できないメディアタイプがあります。</translation>
    </message>
    <message>
        <source>This request takes one file.</source>
        <translation>このリクエストには 1 つのファイルが必要です。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this address.</source>
        <translation>「%1」はこのアドレスの一部にできません。</translation>
    </message>
    <message>
        <source>The header %1 is set by Keyfob.</source>
        <translation>ヘッダー %1 は Keyfob が設定します。</translation>
    </message>
    <message>
        <source>This is at %1 and not at your organization&apos;s API, so it does not get your access token.</source>
        <translation>これは組織の API ではなく %1 にあるため、アクセストークンを渡しません。</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>テキストにしてください。</translation>
    </message>
    <message>
        <source>It is not the name of a header.</source>
        <translation>ヘッダーの名前ではありません。</translation>
    </message>
    <message>
        <source>It has a character that must not be in a header.</source>
        <translation>ヘッダーに使えない文字があります。</translation>
    </message>
    <message>
        <source>It must be a list of names with values.</source>
        <translation>名前と値のリストにしてください。</translation>
    </message>
    <message>
        <source>The API&apos;s %1 have no member %2, which the organization&apos;s settings (views) name as a column.</source>
        <translation>API の %1 に、組織の設定 (views) が列として指定しているメンバー %2 がありません。</translation>
    </message>
    <message>
        <source>The API has no list at %1, which the organization&apos;s settings (views) name.</source>
        <translation>組織の設定 (views) が指定している一覧は、API の %1 にありません。</translation>
    </message>
    <message>
        <source>A date, such as 2026-03-31.</source>
        <translation>2026-03-31 のような日付。</translation>
    </message>
    <message>
        <source>A date and time with its zone, such as 2026-03-31T14:30:00Z.</source>
        <translation>2026-03-31T14:30:00Z のような、タイムゾーン付きの日時。</translation>
    </message>
    <message>
        <source>A time, such as 14:30:00.</source>
        <translation>14:30:00 のような時刻。</translation>
    </message>
    <message>
        <source>An email address, such as name@example.com.</source>
        <translation>name@example.com のようなメールアドレス。</translation>
    </message>
    <message>
        <source>A web address, such as https://example.com/.</source>
        <translation>https://example.com/ のようなウェブアドレス。</translation>
    </message>
    <message>
        <source>A UUID, such as 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>123e4567-e89b-12d3-a456-426614174000 のような UUID。</translation>
    </message>
    <message>
        <source>An IPv4 address, such as 192.0.2.1.</source>
        <translation>192.0.2.1 のような IPv4 アドレス。</translation>
    </message>
    <message>
        <source>An IPv6 address, such as 2001:db8::1.</source>
        <translation>2001:db8::1 のような IPv6 アドレス。</translation>
    </message>
    <message>
        <source>A host name, such as www.example.com.</source>
        <translation>www.example.com のようなホスト名。</translation>
    </message>
    <message>
        <source>A duration, such as PT1H30M.</source>
        <translation>PT1H30M のような期間。</translation>
    </message>
    <message>
        <source>Text in Base64.</source>
        <translation>Base64 のテキスト。</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>%1 より大きい値。</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>%1 以上。</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>%1 より小さい値。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>%1 以下。</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>%1 の倍数。</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>空にはできません。</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>%1 文字以上。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 文字以下。</translation>
    </message>
    <message>
        <source>It must have the form %1.</source>
        <translation>%1 の形式にしてください。</translation>
    </message>
    <message>
        <source>It has a character that is not allowed.</source>
        <translation>使えない文字があります。</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be sent as it is: %2</source>
        <translation>%1 はこのままでは送信できません: %2</translation>
    </message>
    <message>
        <source>It has a list or an object inside another, which this parameter cannot have.</source>
        <translation>リストかオブジェクトが別のものの中にありますが、このパラメーターでは使えません。</translation>
    </message>
    <message>
        <source>It must be %1.</source>
        <translation>%1 にしてください。</translation>
    </message>
    <message>
        <source>One of %1 …</source>
        <translation>%1 … のいずれか</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>%1 のいずれか。</translation>
    </message>
    <message>
        <source>It has a type that the API does not take here.</source>
        <translation>API がここで受け付けない型です。</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>整数。</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>数値。</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>はい、またはいいえ。</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>リスト。</translation>
    </message>
    <message>
        <source>An object.</source>
        <translation>オブジェクト。</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>テキスト。</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>ここには値が必要です。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>The API takes no member of this name.</source>
        <translation>API はこの名前のメンバーを受け付けません。</translation>
    </message>
    <message>
        <source>At least %1 entries.</source>
        <translation>%1 項目以上。</translation>
    </message>
    <message>
        <source>At most %1 entries.</source>
        <translation>%1 項目以下。</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>2 回出てきます。</translation>
    </message>
    <message>
        <source>It fits none of the forms that the API takes here.</source>
        <translation>API がここで受け付けるどの形式にも合いません。</translation>
    </message>
    <message>
        <source>It is no JSON value.</source>
        <translation>JSON の値ではありません。</translation>
    </message>
    <message>
        <source>Renew or correct the certificate of the API&apos;s server, or name your organization&apos;s authority in ca_file of the tenant file.</source>
        <translation>API サーバーの証明書を更新または修正するか、組織の認証局をテナントファイルの ca_file に指定してください。</translation>
    </message>
    <message>
        <source>Is api_base_url in the tenant file right?</source>
        <translation>テナントファイルの api_base_url は正しいですか?</translation>
    </message>
    <message>
        <source>The API asks for an access token.</source>
        <translation>API はアクセストークンを求めます。</translation>
    </message>
    <message>
        <source>The API refuses requests without a token, but does not say that it wants one (WWW-Authenticate: Bearer).</source>
        <translation>API はトークンのないリクエストを拒否しますが、トークンが必要なことを示しません (WWW-Authenticate: Bearer)。</translation>
    </message>
    <message>
        <source>Let the API send WWW-Authenticate: Bearer with status 401 (RFC 6750 3).</source>
        <translation>API がステータス 401 とともに WWW-Authenticate: Bearer を送るようにしてください (RFC 6750 3)。</translation>
    </message>
    <message>
        <source>%1 answers. There is nothing at the base address itself (status %2), so that it cannot be told whether it wants a token.</source>
        <translation>%1 は応答します。ベースアドレス自体には何もないため(ステータス %2)、トークンが必要かどうか分かりません。</translation>
    </message>
    <message>
        <source>The API redirects its base address.</source>
        <translation>API がベースアドレスをリダイレクトしています。</translation>
    </message>
    <message>
        <source>Write the address to which it leads into api_base_url of the tenant file.</source>
        <translation>リダイレクト先のアドレスをテナントファイルの api_base_url に書いてください。</translation>
    </message>
    <message>
        <source>The API has a problem (status %1).</source>
        <translation>API に問題があります(ステータス %1)。</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>後でもう一度確認してください。</translation>
    </message>
    <message>
        <source>A web page is at the API&apos;s address.</source>
        <translation>API のアドレスにウェブページがあります。</translation>
    </message>
    <message>
        <source>The API answers without a token (status %1).</source>
        <translation>API がトークンなしで応答します(ステータス %1)。</translation>
    </message>
    <message>
        <source>The API refuses a token that is none.</source>
        <translation>API は不正なトークンを拒否します。</translation>
    </message>
    <message>
        <source>The API refuses a token that is none without saying why, so that Keyfob cannot tell when to renew one.</source>
        <translation>API は不正なトークンを理由を示さずに拒否するため、Keyfob は更新すべき時が分かりません。</translation>
    </message>
    <message>
        <source>Let the API send WWW-Authenticate: Bearer error=&quot;invalid_token&quot; with status 401 (RFC 6750 3).</source>
        <translation>API がステータス 401 とともに WWW-Authenticate: Bearer error=&quot;invalid_token&quot; を送るようにしてください (RFC 6750 3)。</translation>
    </message>
    <message>
        <source>There is nothing at the base address of %1 itself.</source>
        <translation>%1 のベースアドレス自体には何もありません。</translation>
    </message>
    <message>
        <source>The API answers a token that is none with status %1, where 401 is expected.</source>
        <translation>API は不正なトークンにステータス %1 を返します。期待値は 401 です。</translation>
    </message>
    <message>
        <source>Let the API check access tokens at its base address, or answer 401 to wrong ones (RFC 6750 3.1).</source>
        <translation>API がベースアドレスでアクセストークンを検査するか、不正なものに 401 を返すようにしてください (RFC 6750 3.1)。</translation>
    </message>
    <message>
        <source>Tokens need not be bound.</source>
        <translation>トークンのバインドは不要です。</translation>
    </message>
    <message>
        <source>%1 wants tokens that are bound by DPoP, which Keyfob does not support.</source>
        <translation>%1 は DPoP でバインドされたトークンを求めますが、Keyfob は対応していません。</translation>
    </message>
    <message>
        <source>Turn off %1 for this client.</source>
        <translation>このクライアントで %1 をオフにしてください。</translation>
    </message>
    <message>
        <source>The provider does not say what time it has.</source>
        <translation>プロバイダーが時刻を示していません。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the provider&apos;s.</source>
        <translation>このコンピューターの時計はプロバイダーと一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the provider&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はプロバイダーより %n 秒遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the provider&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はプロバイダーより %n 秒進んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock of this computer, or of the provider.</source>
        <translation>このコンピューターかプロバイダーの時計を合わせてください。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>安全な接続</translation>
    </message>
    <message>
        <source>Provider&apos;s configuration</source>
        <translation>プロバイダーの構成</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>署名アルゴリズム</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>コールバック URL</translation>
    </message>
    <message>
        <source>Callback URL of the browser</source>
        <translation>ブラウザーのコールバック URL</translation>
    </message>
    <message>
        <source>API at the provider</source>
        <translation>プロバイダーでの API</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Pushed requests</source>
        <translation>プッシュ認可リクエスト (PAR)</translation>
    </message>
    <message>
        <source>Bound tokens (DPoP)</source>
        <translation>バインドされたトークン (DPoP)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>API with a token</source>
        <translation>トークン付きの API</translation>
    </message>
    <message>
        <source>The provider registered this program, but gave it no client ID that can be used.</source>
        <translation>プロバイダーはこのプログラムを登録しましたが、使えるクライアント ID を発行しませんでした。</translation>
    </message>
    <message>
        <source>The provider registered this program with a client secret (%1), which a program on a desktop cannot keep. Ask your administrator for a public client.</source>
        <translation>プロバイダーはこのプログラムをクライアントシークレット付きで登録しましたが (%1)、デスクトップのプログラムでは秘密を保てません。パブリッククライアントを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The provider registered this program without the callback URL %1. Ask your administrator to add it.</source>
        <translation>プロバイダーはコールバック URL %1 なしでこのプログラムを登録しました。追加するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>What the keychain holds of this registration cannot be read. Change or remove the application at the provider.</source>
        <translation>キーチェーンにあるこの登録の情報を読み取れません。プロバイダーでアプリを変更または削除してください。</translation>
    </message>
    <message>
        <source>The proxy looks up the provider&apos;s address.</source>
        <translation>プロキシがプロバイダーのアドレスを調べます。</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>The token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>The tenant file names no API (api_base_url).</source>
        <translation>テナントファイルに API がありません (api_base_url)。</translation>
    </message>
    <message>
        <source>The API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Renew or correct the certificate of the provider&apos;s server, or name your organization&apos;s authority in ca_file of the tenant file.</source>
        <translation>プロバイダーのサーバーの証明書を更新または修正するか、組織の認証局をテナントファイルの ca_file に指定してください。</translation>
    </message>
    <message>
        <source>Name this machine&apos;s certificate in client_certificate_file of the tenant file. The check does not use it.</source>
        <translation>この端末の証明書をテナントファイルの client_certificate_file に指定してください。確認では使いません。</translation>
    </message>
    <message>
        <source>Check the proxy of this computer, or proxy in the tenant file.</source>
        <translation>このコンピューターのプロキシか、テナントファイルの proxy を確認してください。</translation>
    </message>
    <message>
        <source>Check the network, and issuer in the tenant file.</source>
        <translation>ネットワークと、テナントファイルの issuer を確認してください。</translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation>%1 のアドレスが見つかりました。</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file, or the network.</source>
        <translation>テナントファイルの issuer かネットワークを修正してください。</translation>
    </message>
    <message>
        <source>The provider is on this computer, without TLS.</source>
        <translation>プロバイダーは TLS なしでこのコンピューター上にあります。</translation>
    </message>
    <message>
        <source>%1 has a certificate that is trusted.</source>
        <translation>%1 の証明書は信頼されています。</translation>
    </message>
    <message>
        <source>The provider&apos;s configuration is complete, and names itself %1.</source>
        <translation>プロバイダーの構成は完全で、%1 と名乗っています。</translation>
    </message>
    <message>
        <source>Make issuer in the tenant file and the provider&apos;s issuer equal.</source>
        <translation>テナントファイルの issuer とプロバイダーの issuer を一致させてください。</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file: the configuration was looked for at %1.</source>
        <translation>テナントファイルの issuer を修正してください。構成は %1 で探しました。</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (jwks_uri).</source>
        <translation>プロバイダーの管理者に連絡してください (jwks_uri)。</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys cannot be read (status %1).</source>
        <translation>プロバイダーの署名鍵を読み取れません(ステータス %1)。</translation>
    </message>
    <message>
        <source>The provider publishes no key that can be used at %1.</source>
        <translation>プロバイダーは %1 で使える鍵を公開していません。</translation>
    </message>
    <message numerus="yes">
        <source>The provider publishes %n keys.</source>
        <translation>
            <numerusform>プロバイダーは %n 個の鍵を公開しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>ID tokens may be signed with %1.</source>
        <translation>ID トークンは %1 で署名できます。</translation>
    </message>
    <message>
        <source>Choose %1 in %2.</source>
        <translation>%2 で %1 を選択してください。</translation>
    </message>
    <message>
        <source>Allow it in %1.</source>
        <translation>%1 で許可してください。</translation>
    </message>
    <message>
        <source>Set response_type to &quot;%1&quot; in the tenant file, or allow it in %2.</source>
        <translation>テナントファイルの response_type を「%1」にするか、%2 で許可してください。</translation>
    </message>
    <message>
        <source>The provider does not offer the response mode &quot;%1&quot;.</source>
        <translation>プロバイダーは応答モード「%1」を提供していません。</translation>
    </message>
    <message>
        <source>Remove response_mode from the tenant file.</source>
        <translation>テナントファイルから response_mode を削除してください。</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (authorization_endpoint).</source>
        <translation>プロバイダーの管理者に連絡してください (authorization_endpoint)。</translation>
    </message>
    <message>
        <source>There are no refresh tokens to revoke.</source>
        <translation>取り消すリフレッシュトークンはありません。</translation>
    </message>
    <message>
        <source>The provider cannot revoke tokens (revocation_endpoint): after logging out they last until they expire.</source>
        <translation>プロバイダーはトークンを取り消せません (revocation_endpoint)。ログアウト後も期限まで有効です。</translation>
    </message>
    <message>
        <source>Turn on revocation (RFC 7009) at the provider, if it has it.</source>
        <translation>プロバイダーに取り消し (RFC 7009) があれば、有効にしてください。</translation>
    </message>
    <message>
        <source>Not checked: the client&apos;s secret would have to be sent.</source>
        <translation>クライアントシークレットを送る必要があるため、確認していません。</translation>
    </message>
    <message>
        <source>Not needed with the response type &quot;%1&quot;.</source>
        <translation>応答タイプ「%1」では不要です。</translation>
    </message>
    <message>
        <source>The token endpoint knows the client.</source>
        <translation>トークンエンドポイントはクライアントを認識しています。</translation>
    </message>
    <message>
        <source>The token endpoint wants the client to prove who it is, which a program on a desktop cannot.</source>
        <translation>トークンエンドポイントがクライアントの証明を求めますが、デスクトップのプログラムにはできません。</translation>
    </message>
    <message>
        <source>Make the application a public client: %1.</source>
        <translation>アプリをパブリッククライアントにしてください: %1。</translation>
    </message>
    <message>
        <source>The client may not exchange codes.</source>
        <translation>クライアントはコードを交換できません。</translation>
    </message>
    <message>
        <source>Allow the authorization code in %1.</source>
        <translation>%1 で認可コードを許可してください。</translation>
    </message>
    <message>
        <source>The token endpoint answers a code that is none with status %1.</source>
        <translation>トークンエンドポイントは不正なコードにステータス %1 を返します。</translation>
    </message>
    <message>
        <source>Log in to see whether it works.</source>
        <translation>使えるかどうか、ログインして確認してください。</translation>
    </message>
    <message>
        <source>Tokens can be revoked.</source>
        <translation>トークンを取り消せます。</translation>
    </message>
    <message>
        <source>Tokens cannot be revoked (status %1).</source>
        <translation>トークンを取り消せません(ステータス %1)。</translation>
    </message>
    <message>
        <source>Logging out also ends the session at the provider.</source>
        <translation>ログアウトすると、プロバイダーのセッションも終了します。</translation>
    </message>
    <message>
        <source>The provider has an address for logging out.</source>
        <translation>プロバイダーにログアウト用のアドレスがあります。</translation>
    </message>
    <message>
        <source>The provider&apos;s address for logging out does not work (status %1).</source>
        <translation>プロバイダーのログアウト用アドレスが動作しません(ステータス %1)。</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (end_session_endpoint).</source>
        <translation>プロバイダーの管理者に連絡してください (end_session_endpoint)。</translation>
    </message>
    <message>
        <source>After logging out, the provider does not lead back to %1.</source>
        <translation>ログアウト後、プロバイダーは %1 に戻りません。</translation>
    </message>
    <message>
        <source>Add exactly %1 to %2.</source>
        <translation>%2 に %1 を正確に追加してください。</translation>
    </message>
    <message>
        <source>The provider has no address for logging out (end_session_endpoint): logging out ends the session in Keyfob, and not at the provider.</source>
        <translation>プロバイダーにログアウト用のアドレスがありません (end_session_endpoint)。ログアウトで終了するのは Keyfob のセッションだけで、プロバイダーのセッションは残ります。</translation>
    </message>
    <message>
        <source>Turn on log-out (RP-Initiated Logout) at the provider, if it has it, so that its configuration names end_session_endpoint.</source>
        <translation>プロバイダーにログアウト (RP-Initiated Logout) があれば有効にして、構成に end_session_endpoint が示されるようにしてください。</translation>
    </message>
    <message>
        <source>The tenant file of %1 names a file of this computer (%2), which only a file on this computer can do.</source>
        <translation>%1 のテナントファイルがこのコンピューターのファイル (%2) を指定していますが、それができるのはこのコンピューターのファイルだけです。</translation>
    </message>
    <message>
        <source>The tenant file of %1 leads to this computer (%2), so it cannot be used.</source>
        <translation>%1 のテナントファイルがこのコンピューター (%2) を指しているため、使えません。</translation>
    </message>
    <message>
        <source>%1 names a provider whose address cannot be used: %2. Tell your administrator.</source>
        <translation>%1 が指定するプロバイダーのアドレスは使えません: %2。管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The domain is missing. Type one such as acme.example.</source>
        <translation>ドメインがありません。acme.example のように入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain. Type one such as acme.example.</source>
        <translation>「%1」はドメインではありません。acme.example のように入力してください。</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not a number from 1 to 65535.</source>
        <translation>ポート「%1」は 1 から 65535 までの数ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole domain. Type it with its ending, such as %1.example.</source>
        <translation>「%1」は完全なドメインではありません。%1.example のように末尾まで入力してください。</translation>
    </message>
    <message>
        <source>This address of a file is not on this computer.</source>
        <translation>このファイルのアドレスは、このコンピューターのものではありません。</translation>
    </message>
    <message>
        <source>Addresses that begin with %1: cannot be used. Type a domain such as acme.example.</source>
        <translation>%1: で始まるアドレスは使えません。acme.example のようにドメインを入力してください。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type one such as emma@acme.example.</source>
        <translation>メールアドレスではありません。emma@acme.example のように入力してください。</translation>
    </message>
    <message>
        <source>The address must end before ? and #. Remove what comes after.</source>
        <translation>アドレスは ? や # の前で終わる必要があります。後ろを削除してください。</translation>
    </message>
    <message>
        <source>The address has an empty part, or one of dots. Remove it.</source>
        <translation>アドレスに空の部分か、点だけの部分があります。削除してください。</translation>
    </message>
    <message>
        <source>A web address here must not hold a user name. Remove what is before @.</source>
        <translation>ここではウェブアドレスにユーザー名を含められません。@ より前を削除してください。</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not safe. Type it with https://, or the domain alone.</source>
        <translation>http:// で始まるアドレスは安全ではありません。https:// で始めるか、ドメインだけを入力してください。</translation>
    </message>
    <message>
        <source>%1 has mailboxes for everybody. Type the e-mail address that your organization gave you.</source>
        <translation>%1 は誰でも使えるメールサービスです。組織から受け取ったメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not a web address. Type a domain such as acme.example.</source>
        <translation>ウェブアドレスではありません。acme.example のようにドメインを入力してください。</translation>
    </message>
    <message>
        <source>Type your e-mail address at work, or your organization&apos;s domain.</source>
        <translation>勤務先のメールアドレスか、組織のドメインを入力してください。</translation>
    </message>
    <message>
        <source>This is too long. Type your organization&apos;s domain, such as acme.example.</source>
        <translation>長すぎます。acme.example のように組織のドメインを入力してください。</translation>
    </message>
    <message>
        <source>This has a line break, or a character that cannot be seen. Type your organization&apos;s domain.</source>
        <translation>改行か、見えない文字があります。組織のドメインを入力してください。</translation>
    </message>
    <message>
        <source>This link names a file. A link can name an organization&apos;s domain only.</source>
        <translation>このリンクはファイルを指定しています。リンクで指定できるのは組織のドメインだけです。</translation>
    </message>
    <message>
        <source>A domain has no spaces. Type one such as acme.example.</source>
        <translation>ドメインに空白はありません。acme.example のように入力してください。</translation>
    </message>
    <message>
        <source>To open a file, give its whole path, or choose it below.</source>
        <translation>ファイルを開くには、完全なパスを入力するか、下で選択してください。</translation>
    </message>
    <message>
        <source>This link cannot be used. A link of Keyfob&apos;s is keyfob://add?organization=acme.example.</source>
        <translation>このリンクは使えません。Keyfob のリンクは keyfob://add?organization=acme.example です。</translation>
    </message>
    <message>
        <source>This link names no organization. A link can name its domain only.</source>
        <translation>このリンクに組織がありません。リンクで指定できるのは組織のドメインだけです。</translation>
    </message>
    <message>
        <source>The provider does not know the organization in its own address.</source>
        <translation>プロバイダーは、自身のアドレスにある組織を認識していません。</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file.</source>
        <translation>テナントファイルの issuer を修正してください。</translation>
    </message>
    <message>
        <source>The provider does not know the client ID %1.</source>
        <translation>プロバイダーはクライアント ID %1 を認識していません。</translation>
    </message>
    <message>
        <source>Copy %1 into client_id of the tenant file, or register the application.</source>
        <translation>%1 をテナントファイルの client_id にコピーするか、アプリを登録してください。</translation>
    </message>
    <message>
        <source>The provider does not know the callback URL %1.</source>
        <translation>プロバイダーはコールバック URL %1 を認識していません。</translation>
    </message>
    <message>
        <source>This client may not use the response type &quot;%1&quot;.</source>
        <translation>このクライアントは応答タイプ「%1」を使えません。</translation>
    </message>
    <message>
        <source>Allow the implicit flow in %1, or set response_type to &quot;code&quot; in the tenant file.</source>
        <translation>%1 でインプリシットフローを許可するか、テナントファイルの response_type を「code」にしてください。</translation>
    </message>
    <message>
        <source>The provider wants to know for which API the access token is.</source>
        <translation>プロバイダーは、どの API のアクセストークンか知る必要があります。</translation>
    </message>
    <message>
        <source>The provider does not know the API %1, or does not let this client use it.</source>
        <translation>プロバイダーは API %1 を認識していないか、このクライアントに使わせません。</translation>
    </message>
    <message>
        <source>Copy %1 into %2 of the tenant file, or register the API.</source>
        <translation>%1 をテナントファイルの %2 にコピーするか、API を登録してください。</translation>
    </message>
    <message>
        <source>The provider does not grant all of the scopes &quot;%1&quot;.</source>
        <translation>プロバイダーはスコープ「%1」のすべては付与しません。</translation>
    </message>
    <message>
        <source>Add them in %1, or remove them from scope in the tenant file.</source>
        <translation>%1 で追加するか、テナントファイルの scope から削除してください。</translation>
    </message>
    <message>
        <source>The provider wants PKCE in every request. Keyfob sends it with response types that have a code.</source>
        <translation>プロバイダーはすべてのリクエストに PKCE を求めます。Keyfob は、コードを含む応答タイプで送信します。</translation>
    </message>
    <message>
        <source>Set response_type to &quot;code&quot; in the tenant file, or turn the requirement off in %1.</source>
        <translation>テナントファイルの response_type を「code」にするか、%1 で要件をオフにしてください。</translation>
    </message>
    <message>
        <source>The provider wants pushed authorization requests, which Keyfob does not send.</source>
        <translation>プロバイダーはプッシュ認可リクエストを求めますが、Keyfob は送信しません。</translation>
    </message>
    <message>
        <source>The provider binds tokens by DPoP, which Keyfob does not do.</source>
        <translation>プロバイダーは DPoP でトークンをバインドしますが、Keyfob は対応していません。</translation>
    </message>
    <message>
        <source>The provider is ready to sign people in (%1).</source>
        <translation>プロバイダーはサインインを受け付けられます (%1)。</translation>
    </message>
    <message>
        <source>The provider has a problem of its own.</source>
        <translation>プロバイダー自身に問題があります。</translation>
    </message>
    <message>
        <source>Signing in leads to %1, which the tenant file does not allow.</source>
        <translation>サインインが、テナントファイルが許可していない %1 につながります。</translation>
    </message>
    <message>
        <source>If that belongs to signing in, add it to sign_in_hosts in the tenant file.</source>
        <translation>それがサインインの一部なら、テナントファイルの sign_in_hosts に追加してください。</translation>
    </message>
    <message>
        <source>The provider answers prompt=none with a page, so that it cannot be told whether people can sign in, and sessions are not renewed unseen.</source>
        <translation>プロバイダーが prompt=none にページで応答するため、サインインできるかどうか分からず、セッションは自動では更新されません。</translation>
    </message>
    <message>
        <source>The provider refuses the request with a page (status %1).</source>
        <translation>プロバイダーがリクエストをページで拒否します(ステータス %1)。</translation>
    </message>
    <message>
        <source>Compare the tenant file with the application&apos;s settings at the provider.</source>
        <translation>テナントファイルを、プロバイダーでのアプリの設定と比べてください。</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>プロバイダーがサインインを拒否します (%1)。</translation>
    </message>
    <message>
        <source>The provider knows the client.</source>
        <translation>プロバイダーはクライアントを認識しています。</translation>
    </message>
    <message>
        <source>The provider knows the callback URL %1.</source>
        <translation>プロバイダーはコールバック URL %1 を認識しています。</translation>
    </message>
    <message>
        <source>The client may use the response type &quot;%1&quot;.</source>
        <translation>クライアントは応答タイプ「%1」を使えます。</translation>
    </message>
    <message>
        <source>The provider knows the API.</source>
        <translation>プロバイダーは API を認識しています。</translation>
    </message>
    <message>
        <source>The provider accepts the scopes.</source>
        <translation>プロバイダーはスコープを受け付けます。</translation>
    </message>
    <message>
        <source>The request fits what the provider wants.</source>
        <translation>リクエストはプロバイダーの要件を満たしています。</translation>
    </message>
    <message>
        <source>The provider takes requests from the browser.</source>
        <translation>プロバイダーはブラウザーからのリクエストを受け付けます。</translation>
    </message>
    <message>
        <source>Not checked, because of what is wrong above.</source>
        <translation>上記の誤りのため、確認していません。</translation>
    </message>
    <message>
        <source>The tenant file names no API there.</source>
        <translation>テナントファイルはそこに API を指定していません。</translation>
    </message>
    <message>
        <source>The API at %1 describes another one: %2.</source>
        <translation>%1 の API は別の API を記述しています: %2。</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at %2 (%3)</source>
        <translation>「%1」(%2、%3)</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 がステータス %2 を返します。</translation>
    </message>
    <message>
        <source>%1 answers with a web page. Either it offers nothing here, or you are behind a log-in page of this network.</source>
        <translation>%1 がウェブページを返します。ここでは何も提供していないか、このネットワークのログインページが間にあります。</translation>
    </message>
    <message>
        <source>%1 sends its answer with the content type &quot;%2&quot;. Ask its administrator to have it sent as application/json.</source>
        <translation>%1 がコンテンツタイプ「%2」で応答しています。application/json で送るよう先方の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid JSON (%2). Tell its administrator.</source>
        <translation>%1 の応答が有効な JSON ではありません (%2)。先方の管理者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 leads to the private address %2, so it was not asked. If that is right, ask your administrator for a tenant file.</source>
        <translation>%1 がプライベートアドレス %2 を指すため、問い合わせていません。正しければ、テナントファイルを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which was not asked. If that is your organization, type its address.</source>
        <translation>%1 は %2 にリダイレクトしますが、そこには問い合わせていません。あなたの組織であれば、そのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The provider does not accept the callback URLs. Choose others that it allows for native applications, or register this program at the provider by hand.</source>
        <translation>プロバイダーがコールバック URL を受け付けません。ネイティブアプリに許可されたものを選ぶか、プロバイダーでこのプログラムを手動で登録してください。</translation>
    </message>
    <message>
        <source>The provider does not accept one of the settings: choose another response type or other permissions, or register this program at the provider by hand.</source>
        <translation>プロバイダーが設定の 1 つを受け付けません。別の応答タイプか別の権限を選ぶか、プロバイダーでこのプログラムを手動で登録してください。</translation>
    </message>
    <message>
        <source>The provider registers only programs that somebody has approved. Register this program at the provider by hand.</source>
        <translation>プロバイダーは承認されたプログラムだけを登録します。プロバイダーでこのプログラムを手動で登録してください。</translation>
    </message>
    <message>
        <source>The provider registers programs only with an initial access token. Ask your administrator for one, or register this program at the provider by hand: a public native application with the callback URLs shown here.</source>
        <translation>プロバイダーは初期アクセストークンがある場合にだけプログラムを登録します。管理者に依頼するか、ここに示すコールバック URL を使ったパブリックのネイティブアプリとして、プロバイダーでこのプログラムを手動で登録してください。</translation>
    </message>
    <message>
        <source>The provider does not accept this initial access token. Ask your administrator for another, or register this program at the provider by hand: a public native application with the callback URLs shown here.</source>
        <translation>プロバイダーがこの初期アクセストークンを受け付けません。別のものを管理者に依頼するか、ここに示すコールバック URL を使ったパブリックのネイティブアプリとして、プロバイダーでこのプログラムを手動で登録してください。</translation>
    </message>
    <message>
        <source>The provider no longer lets this program change its registration. Change or remove the application at the provider.</source>
        <translation>プロバイダーが、このプログラムの登録の変更を許可しなくなりました。プロバイダーでアプリを変更または削除してください。</translation>
    </message>
    <message>
        <source>The provider registers no more programs for now. Try again later.</source>
        <translation>プロバイダーは現在これ以上プログラムを登録しません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The provider answers the registration with something else than JSON. Register this program there by hand.</source>
        <translation>プロバイダーが登録に JSON 以外で応答します。そこでこのプログラムを手動で登録してください。</translation>
    </message>
    <message>
        <source>The provider does not register this program (status %1). Register it there by hand.</source>
        <translation>プロバイダーがこのプログラムを登録しません(ステータス %1)。そこで手動で登録してください。</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>%1 にサインインしました</translation>
    </message>
    <message>
        <source>You are logged out of %1</source>
        <translation>%1 からログアウトしました</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>このタブを閉じてかまいません。</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>%1 にサインインしていません</translation>
    </message>
    <message>
        <source>Go back to Keyfob, which says why. You can close this tab.</source>
        <translation>Keyfob に戻って理由を確認してください。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these pages, as in HTML</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>%1 にサインインしています…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>少しお待ちください。</translation>
    </message>
    <message>
        <source>Your browser must run scripts for this.</source>
        <translation>ブラウザーでスクリプトを有効にする必要があります。</translation>
    </message>
    <message>
        <source>This desktop has no keychain. You stay signed in until you close the program.</source>
        <translation>このデスクトップにキーチェーンはありません。プログラムを閉じるまでサインインしたままです。</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>キーチェーンにその項目はありません。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>キーチェーンがロックされています。ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again.</source>
        <translation>キーチェーンがアクセスを拒否しました。許可して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain reported an error. Try again later.</source>
        <translation>キーチェーンがエラーを報告しました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, and try again.</source>
        <translation>キーチェーンが応答しません。ロック解除を求めるウィンドウを探して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Log in again.</source>
        <translation>保存されたサインインを読み取れません。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your saved sign-in was made by a newer version of this program. Update it, or log in again.</source>
        <translation>保存されたサインインは、このプログラムの新しいバージョンで作られました。更新するか、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>キーチェーンが、渡されたものを保存しませんでした。</translation>
    </message>
    <message>
        <source>Register %1 as a redirect URI at your provider, and make it the redirect_uri of the tenant file.</source>
        <translation>プロバイダーで %1 をリダイレクト URI として登録し、テナントファイルの redirect_uri にしてください。</translation>
    </message>
    <message>
        <source>Another app on this device could take what your provider sends to %1.</source>
        <translation>プロバイダーが %1 に送るものを、このデバイスの別のアプリが受け取るおそれがあります。</translation>
    </message>
    <message>
        <source>A web view cannot keep what your provider sends to %1 on this device.</source>
        <translation>プロバイダーが %1 に送るものを、ウェブビューではこのデバイスに留められません。</translation>
    </message>
    <message>
        <source>Your session has ended. %1</source>
        <translation>セッションが終了しました。%1</translation>
    </message>
</context>
<context>
    <name>Keyfob::WebViewUserAgent</name>
    <message>
        <source>The sign-in was not completed in time. Log in again when you are ready.</source>
        <translation>サインインが時間内に完了しませんでした。準備ができたらもう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your provider sent its response as a form, which cannot be checked. Ask your organization to set response_mode to query or fragment.</source>
        <translation>プロバイダーが応答をフォームとして送りましたが、検証できません。response_mode を query または fragment にするよう組織に依頼してください。</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>サインインのアドレスを開けません。</translation>
    </message>
    <message>
        <source>A web view cannot be used without showing a page.</source>
        <translation>ページを表示せずにウェブビューを使うことはできません。</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown, since Qt WebView is not installed completely.</source>
        <translation>Qt WebView が完全にインストールされていないため、サインインページを表示できません。</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not one of %2&apos;s sign-in hosts. If it should be, ask your organization to add it to the list of sign-in hosts.</source>
        <translation>ページが開こうとした %1 は、%2 のサインイン用ホストではありません。必要なものであれば、サインイン用ホストの一覧に加えるよう組織に依頼してください。</translation>
    </message>
    <message>
        <source>What your provider sent back is no response to this sign-in. Log in again; if it happens again, ask your organization to check the redirect URI.</source>
        <translation>プロバイダーが返したものは、このサインインへの応答ではありません。もう一度ログインしてください。再び起こる場合は、リダイレクト URI を確認するよう組織に依頼してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection and try again.</source>
        <translation>%1 に接続できません。接続を確認して、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>WebViewWindow</name>
    <message>
        <source>Log in: %1</source>
        <translation>ログイン: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
</TS>
