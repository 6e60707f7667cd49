<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Keyfob</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON.</source>
        <translation>Die Antwort ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM format (ca_file).</source>
        <translation>Die Datei %1 enthält kein Zertifikat im PEM-Format (ca_file).</translation>
    </message>
    <message>
        <source>The parameter %1 cannot be set as an extra one.</source>
        <translation>Der Parameter %1 kann nicht zusätzlich gesetzt werden.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not well formed. Log in again.</source>
        <translation>Die Antwort des Anbieters ist fehlerhaft aufgebaut. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider&apos;s response does not say which sign-in it belongs to.</source>
        <translation>Die Antwort des Anbieters sagt nicht, zu welcher Anmeldung sie gehört.</translation>
    </message>
    <message>
        <source>This answer does not belong to a sign-in that you started here. Log in again.</source>
        <translation>Diese Antwort gehört zu keiner Anmeldung, die Sie hier begonnen haben. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Log in again.</source>
        <translation>Die Anmeldung hat zu lange gedauert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a response type. Use words from: code, id_token, token.</source>
        <translation>„%1“ ist kein Antworttyp. Verwenden Sie Wörter aus: code, id_token, token.</translation>
    </message>
    <message>
        <source>Your provider does not tell this program who you are.</source>
        <translation>Ihr Anbieter teilt diesem Programm nicht mit, wer Sie sind.</translation>
    </message>
    <message>
        <source>Your provider sent the details of somebody else. Stop here, and tell your administrator.</source>
        <translation>Ihr Anbieter hat die Daten einer anderen Person gesendet. Brechen Sie hier ab, und informieren Sie Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiClient</name>
    <message>
        <source>The API no longer accepts your sign-in. Log in again.</source>
        <translation>Die API akzeptiert Ihre Anmeldung nicht mehr. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The header %1 is set by Keyfob.</source>
        <translation>Den Header %1 setzt Keyfob.</translation>
    </message>
    <message>
        <source>The API&apos;s link to the next page leads to the same page.</source>
        <translation>Der Link der API zur nächsten Seite führt zur selben Seite.</translation>
    </message>
    <message>
        <source>The API sends this request elsewhere, which is not followed: your access token stays at your organization&apos;s API.</source>
        <translation>Die API leitet diese Anfrage anderswohin weiter. Dem wird nicht gefolgt: Ihr Zugriffstoken bleibt bei der API Ihrer Organisation.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiDescription</name>
    <message>
        <source>The description cannot be read. %1</source>
        <translation>Die Beschreibung ist nicht lesbar. %1</translation>
    </message>
    <message>
        <source>There is more that was ignored.</source>
        <translation>Weiteres wurde ebenfalls ignoriert.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads back to itself.</source>
        <translation>Die Referenz „%1“ führt zu sich selbst zurück.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to nothing.</source>
        <translation>Die Referenz „%1“ führt ins Leere.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to a file that cannot be read: %2</source>
        <translation>Die Referenz „%1“ führt zu einer Datei, die nicht gelesen werden kann: %2</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to a file that is not there.</source>
        <translation>Die Referenz „%1“ führt zu einer Datei, die nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads out of the description&apos;s folder or origin, where nothing is read.</source>
        <translation>Die Referenz „%1“ führt aus dem Ordner oder Origin der Beschreibung hinaus; dort wird nichts gelesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. The first one counts.</source>
        <translation>„%1“ ist zweimal vorhanden. Das erste zählt.</translation>
    </message>
    <message>
        <source>&quot;paths&quot; is no map. It was ignored.</source>
        <translation>„paths“ ist kein Objekt. Es wurde ignoriert.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; was ignored: its place is &quot;%2&quot;, which is none.</source>
        <translation>Der Parameter „%1“ wurde ignoriert: Seinen Ort „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There are more than %1 operations. Those from &quot;%2&quot; on were ignored.</source>
        <translation>Es gibt mehr als %1 Operationen. Die ab „%2“ wurden ignoriert.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; is no map. It was ignored.</source>
        <translation>Der Pfad „%1“ ist kein Objekt. Er wurde ignoriert.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; lacks its slash, which was added.</source>
        <translation>Dem Pfad „%1“ fehlt der Schrägstrich; er wurde ergänzt.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a query.</source>
        <translation>Der Pfad „%1“ hat eine Query.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a fragment, which is not sent.</source>
        <translation>Der Pfad „%1“ hat ein Fragment, das nicht gesendet wird.</translation>
    </message>
    <message>
        <source>The paths &quot;%1&quot; and &quot;%2&quot; are the same.</source>
        <translation>Die Pfade „%1“ und „%2“ sind gleich.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here and was ignored.</source>
        <translation>„%1“ ist hier unbekannt und wurde ignoriert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ignored: OpenAPI has it since version 3.2.</source>
        <translation>„%1“ wurde ignoriert: OpenAPI kennt es erst seit Version 3.2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ignored: methods are written in lower case.</source>
        <translation>„%1“ wurde ignoriert: Methoden werden kleingeschrieben.</translation>
    </message>
    <message>
        <source>The operation &quot;%1 %2&quot; is no map. It was ignored.</source>
        <translation>Die Operation „%1 %2“ ist kein Objekt. Sie wurde ignoriert.</translation>
    </message>
    <message>
        <source>Another operation has the operationId &quot;%1&quot; too.</source>
        <translation>Eine weitere Operation hat ebenfalls die operationId „%1“.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; is no list. It was ignored.</source>
        <translation>„parameters“ ist keine Liste. Es wurde ignoriert.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is there twice. The first one counts.</source>
        <translation>Der Parameter „%1“ ist zweimal vorhanden. Der erste zählt.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has no place for its parameter &quot;%2&quot;.</source>
        <translation>Der Pfad „%1“ hat keine Stelle für seinen Parameter „%2“.</translation>
    </message>
    <message>
        <source>The parameter &quot;%2&quot; in the path &quot;%1&quot; is not declared. It is taken as text.</source>
        <translation>Der Parameter „%2“ im Pfad „%1“ ist nicht deklariert. Er gilt als Text.</translation>
    </message>
    <message>
        <source>The operations have more than %1 parts. What is beyond was ignored.</source>
        <translation>Die Operationen haben mehr als %1 Teile. Was darüber hinausgeht, wurde ignoriert.</translation>
    </message>
    <message>
        <source>The security scheme &quot;%1&quot; has the unknown type &quot;%2&quot;.</source>
        <translation>Das Sicherheitsschema „%1“ hat den unbekannten Typ „%2“.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; of a security scheme cannot be used.</source>
        <translation>Die Adresse „%1“ eines Sicherheitsschemas ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The security scheme &quot;%1&quot; is not declared.</source>
        <translation>Das Sicherheitsschema „%1“ ist nicht deklariert.</translation>
    </message>
    <message>
        <source>A security requirement is no map. It was ignored.</source>
        <translation>Eine Sicherheitsanforderung ist kein Objekt. Sie wurde ignoriert.</translation>
    </message>
    <message>
        <source>The server&apos;s address &quot;%1&quot; cannot be used.</source>
        <translation>Die Adresse „%1“ des Servers ist nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>Keyfob::AuthService</name>
    <message>
        <source>Another window of this program is busy with your session. Try again.</source>
        <translation>Ein anderes Fenster dieses Programms arbeitet gerade mit Ihrer Sitzung. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The two parts of the sign-in are about different people. Stop here, and tell your administrator.</source>
        <translation>Die beiden Teile der Anmeldung betreffen verschiedene Personen. Brechen Sie hier ab, und informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your provider did not say who signed in.</source>
        <translation>Ihr Anbieter hat nicht mitgeteilt, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>You did not allow what your provider asked for. To continue, log in again and allow it.</source>
        <translation>Sie haben nicht erlaubt, worum Ihr Anbieter gebeten hat. Um fortzufahren, melden Sie sich erneut an und erlauben Sie es.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Client</name>
    <message>
        <source>This program does not say where the API %1 is, so nothing is sent there.</source>
        <translation>Dieses Programm sagt nicht, wo die API %1 liegt; deshalb wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>This organization has no API.</source>
        <translation>Diese Organisation hat keine API.</translation>
    </message>
    <message>
        <source>This program names no API.</source>
        <translation>Dieses Programm nennt keine API.</translation>
    </message>
    <message>
        <source>The address of the API %1 is not safe to use: it must begin with https.</source>
        <translation>Die Adresse der API %1 ist nicht sicher: Sie muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The API %1 is at %2, so no other address gets its access token.</source>
        <translation>Die API %1 liegt bei %2; keine andere Adresse erhält ihr Zugriffstoken.</translation>
    </message>
</context>
<context>
    <name>Keyfob::DataTree</name>
    <message>
        <source>more than %1 values</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>mehr als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>text that is not %1</source>
        <translation>Text, der nicht %1 ist</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Größer als %1 MB.</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>kein Speicher</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>kein YAML</translation>
    </message>
    <message>
        <source>a wrong escape</source>
        <translation>eine falsche Escape-Sequenz</translation>
    </message>
    <message>
        <source>nothing is named &quot;%1&quot;</source>
        <translation>nichts heißt „%1“</translation>
    </message>
    <message>
        <source>a tag that is too long</source>
        <translation>ein zu langes Tag</translation>
    </message>
    <message>
        <source>U+0000, which is in no text</source>
        <translation>U+0000, das in keinem Text vorkommt</translation>
    </message>
</context>
<context>
    <name>Keyfob::DescriptionKind</name>
    <message>
        <source>This is %1. %2</source>
        <translation>Das ist %1. %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>This is a web page, not a description of an API: perhaps the server&apos;s login page. Log in there in your browser, and save the description itself.</source>
        <translation>Das ist eine Webseite, keine Beschreibung einer API, vielleicht die Anmeldeseite des Servers. Melden Sie sich dort im Browser an, und speichern Sie die Beschreibung selbst.</translation>
    </message>
    <message>
        <source>a WSDL file (SOAP)</source>
        <translation>eine WSDL-Datei (SOAP)</translation>
    </message>
    <message>
        <source>a WADL file</source>
        <translation>eine WADL-Datei</translation>
    </message>
    <message>
        <source>an OData file (EDMX)</source>
        <translation>eine OData-Datei (EDMX)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>eine XML-Datei</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a Postman collection</source>
        <translation>eine Postman-Collection</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>ein Insomnia-Export</translation>
    </message>
    <message>
        <source>a recording of requests (HAR)</source>
        <translation>eine Aufzeichnung von Anfragen (HAR)</translation>
    </message>
    <message>
        <source>a GraphQL schema</source>
        <translation>ein GraphQL-Schema</translation>
    </message>
    <message>
        <source>a Google API discovery document</source>
        <translation>ein API-Discovery-Dokument von Google</translation>
    </message>
    <message>
        <source>an OData file</source>
        <translation>eine OData-Datei</translation>
    </message>
    <message>
        <source>the configuration of an OpenID provider</source>
        <translation>die Konfiguration eines OpenID-Anbieters</translation>
    </message>
    <message>
        <source>OpenAPI 3.0, 3.1 and 3.2 are supported.</source>
        <translation>OpenAPI 3.0, 3.1 und 3.2 werden unterstützt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it, and try again.</source>
        <translation>Das ist eine komprimierte Datei. Entpacken Sie sie, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>a RAML file</source>
        <translation>eine RAML-Datei</translation>
    </message>
    <message>
        <source>an API Blueprint</source>
        <translation>ein API Blueprint</translation>
    </message>
    <message>
        <source>a Protocol Buffers file</source>
        <translation>eine Protocol-Buffers-Datei</translation>
    </message>
    <message>
        <source>no description of an API: it has no members</source>
        <translation>keine Beschreibung einer API: Sie hat keine Elemente</translation>
    </message>
    <message>
        <source>a Swagger %1 description</source>
        <translation>eine Beschreibung in Swagger %1</translation>
    </message>
    <message>
        <source>Convert it to OpenAPI 3 first.</source>
        <translation>Wandeln Sie sie zuerst in OpenAPI 3 um.</translation>
    </message>
    <message>
        <source>an error message of a server, no description</source>
        <translation>eine Fehlermeldung eines Servers, keine Beschreibung</translation>
    </message>
    <message>
        <source>The member &quot;openapi&quot; with the version is missing. %1</source>
        <translation>Das Element „openapi“ mit der Version fehlt. %1</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not supported. %2</source>
        <translation>OpenAPI %1 wird nicht unterstützt. %2</translation>
    </message>
</context>
<context>
    <name>Keyfob::EmbeddedUserAgent</name>
    <message>
        <source>A sign-in window is open already.</source>
        <translation>Ein Anmeldefenster ist bereits offen.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>Die Anmeldeadresse lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>Keyfob::HttpClient</name>
    <message>
        <source>The address %1 is not safe to use: it must begin with https.</source>
        <translation>Die Adresse %1 ist nicht sicher: Sie muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The method of this request is not valid.</source>
        <translation>Die Methode dieser Anfrage ist ungültig.</translation>
    </message>
    <message>
        <source>A header of this request has a character that is not allowed.</source>
        <translation>Ein Header dieser Anfrage enthält ein unzulässiges Zeichen.</translation>
    </message>
    <message>
        <source>The access token is not valid.</source>
        <translation>Das Zugriffstoken ist ungültig.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Json</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>Text nach dem Ende</translation>
    </message>
    <message>
        <source>comma or closing brace expected</source>
        <translation>Komma oder schließende geschweifte Klammer erwartet</translation>
    </message>
    <message>
        <source>comma or closing bracket expected</source>
        <translation>Komma oder schließende eckige Klammer erwartet</translation>
    </message>
    <message>
        <source>name expected</source>
        <translation>Name erwartet</translation>
    </message>
    <message>
        <source>colon expected</source>
        <translation>Doppelpunkt erwartet</translation>
    </message>
    <message>
        <source>it is too large to show</source>
        <translation>es ist zu groß zum Anzeigen</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>unbekanntes Wort</translation>
    </message>
    <message>
        <source>value expected</source>
        <translation>Wert erwartet</translation>
    </message>
    <message>
        <source>digit expected</source>
        <translation>Ziffer erwartet</translation>
    </message>
    <message>
        <source>bad escape</source>
        <translation>falsche Escape-Sequenz</translation>
    </message>
    <message>
        <source>lone surrogate</source>
        <translation>einzelnes Surrogat</translation>
    </message>
    <message>
        <source>bad UTF-8</source>
        <translation>fehlerhaftes UTF-8</translation>
    </message>
    <message>
        <source>string expected</source>
        <translation>Zeichenkette erwartet</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>Steuerzeichen</translation>
    </message>
</context>
<context>
    <name>Keyfob::Jwk</name>
    <message>
        <source>The provider published a signing key that is not safe to use.</source>
        <translation>Der Anbieter hat einen Signaturschlüssel veröffentlicht, der nicht sicher ist.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeychainStore</name>
    <message>
        <source>The keychain has an entry that this program did not make.</source>
        <translation>Der Schlüsselbund hat einen Eintrag, den dieses Programm nicht angelegt hat.</translation>
    </message>
    <message>
        <source>This is too large, or too small, for the keychain.</source>
        <translation>Das ist zu groß oder zu klein für den Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobClient</name>
    <message>
        <source>Looking for your session…</source>
        <translation>Ihre Sitzung wird gesucht …</translation>
    </message>
    <message>
        <source>Asking the provider how to log in…</source>
        <translation>Der Anbieter wird gefragt, wie man sich anmeldet …</translation>
    </message>
    <message>
        <source>Your browser did not open. Copy the link, and open it in a browser on this computer.</source>
        <translation>Ihr Browser hat sich nicht geöffnet. Kopieren Sie den Link, und öffnen Sie ihn in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page in your browser, then come back here.</source>
        <translation>Melden Sie sich im Browser auf der Seite Ihres Anbieters an, und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in the window that has opened.</source>
        <translation>Melden Sie sich im geöffneten Fenster auf der Seite Ihres Anbieters an.</translation>
    </message>
    <message>
        <source>Checking the provider’s response…</source>
        <translation>Die Antwort des Anbieters wird geprüft …</translation>
    </message>
    <message>
        <source>Ending your session…</source>
        <translation>Ihre Sitzung wird beendet …</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobError</name>
    <message>
        <source>Something went wrong. Try again.</source>
        <translation>Etwas ist schiefgegangen. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobRequest</name>
    <message>
        <source>The body of this request is neither an object, a list nor a text.</source>
        <translation>Der Inhalt dieser Anfrage ist weder Objekt noch Liste noch Text.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
</context>
<context>
    <name>Keyfob::LoopbackServer</name>
    <message>
        <source>Keyfob cannot receive your browser&apos;s answer, since its address on this computer is in use. Close other programs that sign in, and try again.</source>
        <translation>Keyfob kann die Antwort Ihres Browsers nicht empfangen, weil die Adresse dafür auf diesem Computer belegt ist. Schließen Sie andere Programme, die sich anmelden, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Keyfob::MemoryStore</name>
    <message>
        <source>Nothing is kept under this name.</source>
        <translation>Unter diesem Namen ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ProxySetting</name>
    <message>
        <source>must be system, none, http://host:port or socks5://host:port</source>
        <translation>muss system, none, http://host:port oder socks5://host:port sein</translation>
    </message>
    <message>
        <source>must not hold a user name or password: Keyfob asks for them</source>
        <translation>darf keinen Benutzernamen und kein Passwort enthalten: Keyfob fragt danach</translation>
    </message>
    <message>
        <source>needs a host and a port</source>
        <translation>braucht Host und Port</translation>
    </message>
    <message>
        <source>has something after the port</source>
        <translation>hat etwas nach dem Port</translation>
    </message>
</context>
<context>
    <name>Keyfob::SessionVault</name>
    <message>
        <source>The settings cannot be written. You stay signed in until you close the program.</source>
        <translation>Die Einstellungen können nicht geschrieben werden. Sie bleiben angemeldet, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>The keychain did not keep your sign-in. You stay signed in until you close the program.</source>
        <translation>Der Schlüsselbund hat Ihre Anmeldung nicht gespeichert. Sie bleiben angemeldet, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Your saved sign-in is damaged. Log in again.</source>
        <translation>Ihre gespeicherte Anmeldung ist beschädigt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your saved sign-in is not available: the keychain is locked, or the entry was deleted. Unlock it and start again, or log in.</source>
        <translation>Ihre gespeicherte Anmeldung ist nicht verfügbar: Der Schlüsselbund ist gesperrt, oder der Eintrag wurde gelöscht. Entsperren Sie ihn und starten Sie neu, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer in the keychain. Log in again.</source>
        <translation>Ihre gespeicherte Anmeldung ist nicht mehr im Schlüsselbund. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your sign-in is too large for the keychain.</source>
        <translation>Ihre Anmeldung ist zu groß für den Schlüsselbund.</translation>
    </message>
    <message>
        <source>You are signed out here, but the keychain still has your saved sign-in: it is locked or does not answer. It will not be used again.</source>
        <translation>Sie sind hier abgemeldet, aber der Schlüsselbund hat noch Ihre gespeicherte Anmeldung: Er ist gesperrt oder antwortet nicht. Sie wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>The keychain could not delete your saved sign-in. Unlock it and log out again.</source>
        <translation>Der Schlüsselbund konnte Ihre gespeicherte Anmeldung nicht löschen. Entsperren Sie ihn, und melden Sie sich erneut ab.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignIn</name>
    <message>
        <source>The sign-in window and this program do not understand each other. Install both from the same release.</source>
        <translation>Das Anmeldefenster und dieses Programm passen nicht zusammen. Installieren Sie beide aus derselben Version.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignInProcess</name>
    <message>
        <source>The sign-in window could not be started. Install the package that has keyfob-signin, or use your browser.</source>
        <translation>Das Anmeldefenster konnte nicht gestartet werden. Installieren Sie das Paket mit keyfob-signin, oder verwenden Sie Ihren Browser.</translation>
    </message>
    <message>
        <source>The sign-in window did not open. Try again.</source>
        <translation>Das Anmeldefenster hat sich nicht geöffnet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in window sent an invalid response. Try again.</source>
        <translation>Das Anmeldefenster hat eine ungültige Antwort gesendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in server took too long to answer. Try again.</source>
        <translation>Der Anmeldeserver hat zu lange für die Antwort gebraucht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in window cannot be drawn on this computer. Try again.</source>
        <translation>Das Anmeldefenster kann auf diesem Computer nicht gezeichnet werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in window closed unexpectedly. Try again.</source>
        <translation>Das Anmeldefenster wurde unerwartet geschlossen. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SystemBrowser</name>
    <message>
        <source>The browser sign-in was not completed. Log in again when you are ready.</source>
        <translation>Die Anmeldung im Browser wurde nicht abgeschlossen. Melden Sie sich erneut an, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Your browser cannot be used without showing a page.</source>
        <translation>Ihr Browser kann nicht verwendet werden, ohne eine Seite zu zeigen.</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>Ihr Browser hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>Die Anmeldeadresse lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Text</name>
    <message>
        <source>This request was of a session that has ended. Send it again.</source>
        <translation>Diese Anfrage gehörte zu einer beendeten Sitzung. Senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>You have no access token for the API. Log in.</source>
        <translation>Sie haben kein Zugriffstoken für die API. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The API redirects this request in a loop.</source>
        <translation>Die API leitet diese Anfrage im Kreis weiter.</translation>
    </message>
    <message>
        <source>The API answered %1: %2</source>
        <translation>Die API antwortete %1: %2</translation>
    </message>
    <message>
        <source>The API has a problem (%1). Try again later.</source>
        <translation>Die API hat ein Problem (%1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The API refused this request (%1).</source>
        <translation>Die API hat diese Anfrage abgelehnt (%1).</translation>
    </message>
    <message>
        <source>The API no longer accepts your sign-in. Log in again.</source>
        <translation>Die API akzeptiert Ihre Anmeldung nicht mehr. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The API does not accept your sign-in (%1). Log in again.</source>
        <translation>Die API akzeptiert Ihre Anmeldung nicht (%1). Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>You do not have the required permission.</source>
        <translation>Ihnen fehlt die erforderliche Berechtigung.</translation>
    </message>
    <message>
        <source>This requires the permission %1, which you do not have. Ask your organization for it.</source>
        <translation>Das erfordert die Berechtigung %1, die Sie nicht haben. Bitten Sie Ihre Organisation darum.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele Anfragen. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Zu viele Anfragen. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address is not part of your organization&apos;s API, so it does not get your access token.</source>
        <translation>Diese Adresse gehört nicht zur API Ihrer Organisation und erhält Ihr Zugriffstoken deshalb nicht.</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings name no API (api_base_url).</source>
        <translation>Die Einstellungen Ihrer Organisation nennen keine API (api_base_url).</translation>
    </message>
    <message>
        <source>The API&apos;s address %1 is not safe to use: it must begin with https.</source>
        <translation>Die Adresse %1 der API ist nicht sicher: Sie muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The address has a character that is not allowed.</source>
        <translation>Die Adresse enthält ein unzulässiges Zeichen.</translation>
    </message>
    <message>
        <source>The address has a part after #, which is never sent.</source>
        <translation>Die Adresse hat einen Teil nach #, der nie gesendet wird.</translation>
    </message>
    <message>
        <source>The address has a % that begins no escape.</source>
        <translation>Die Adresse hat ein %, das keine Escape-Sequenz beginnt.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>Die Adresse ist ungültig.</translation>
    </message>
    <message>
        <source>There is not enough space for %1. Free some space and try again.</source>
        <translation>Für %1 reicht der Speicherplatz nicht. Geben Sie Platz frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written there. Choose another folder.</source>
        <translation>%1 kann dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The API sent a different part of the file than requested. Try again.</source>
        <translation>Die API hat einen anderen Teil der Datei gesendet als angefordert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The type of the file %1 is not valid.</source>
        <translation>Der Typ der Datei %1 ist ungültig.</translation>
    </message>
    <message>
        <source>You are not allowed to do that. Ask your administrator for: %1</source>
        <translation>Sie dürfen das nicht. Bitten Sie Ihren Administrator um: %1</translation>
    </message>
    <message>
        <source>Your provider&apos;s sessions are too short for this. Tell your administrator.</source>
        <translation>Die Sitzungen Ihres Anbieters sind dafür zu kurz. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>You are not signed in to this API.</source>
        <translation>Sie sind bei dieser API nicht angemeldet.</translation>
    </message>
    <message>
        <source>A sign-in is already in progress.</source>
        <translation>Eine Anmeldung läuft bereits.</translation>
    </message>
    <message>
        <source>Another person signed in. Log in as %1 to continue.</source>
        <translation>Eine andere Person hat sich angemeldet. Melden Sie sich als %1 an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Another person signed in. You are signed out here: log in again.</source>
        <translation>Eine andere Person hat sich angemeldet. Sie sind hier abgemeldet: Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your provider gives no access to this API without asking you. Ask your administrator to allow it. (%1)</source>
        <translation>Ihr Anbieter gewährt keinen Zugriff auf diese API, ohne Sie zu fragen. Bitten Sie Ihren Administrator, dies zuzulassen. (%1)</translation>
    </message>
    <message>
        <source>Your provider&apos;s access token does not say which API it is for, so %1 does not get it. Tell your administrator.</source>
        <translation>Das Zugriffstoken Ihres Anbieters sagt nicht, für welche API es ist; deshalb erhält %1 es nicht. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your provider gave an access token for another API than %1. Tell your administrator.</source>
        <translation>Ihr Anbieter hat ein Zugriffstoken für eine andere API als %1 ausgestellt. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>You are not allowed to do that at %1. Ask your administrator.</source>
        <translation>Das dürfen Sie bei %1 nicht. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Your session cannot be used for another API. Log out, and log in again.</source>
        <translation>Ihre Sitzung lässt sich nicht für eine andere API verwenden. Melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>You are offline. Your session continues when the network is back.</source>
        <translation>Sie sind offline. Ihre Sitzung geht weiter, sobald das Netzwerk wieder da ist.</translation>
    </message>
    <message>
        <source>Your session could not be renewed yet; Keyfob keeps trying. %1</source>
        <translation>Ihre Sitzung konnte noch nicht erneuert werden; Keyfob versucht es weiter. %1</translation>
    </message>
    <message>
        <source>Your session ends at %1 and will not be renewed. (%2)</source>
        <translation>Ihre Sitzung endet um %1 und wird nicht erneuert. (%2)</translation>
    </message>
    <message>
        <source>This organization&apos;s discovery_url is not at its issuer&apos;s address. Log in in Keyfob&apos;s own window: in a browser it cannot be seen who answers.</source>
        <translation>Die discovery_url dieser Organisation liegt nicht an der Adresse ihres Issuers. Melden Sie sich im eigenen Fenster von Keyfob an: Im Browser ist nicht zu erkennen, wer antwortet.</translation>
    </message>
    <message>
        <source>The answer came from %1, which is not your provider. Stop here, and tell your administrator.</source>
        <translation>Die Antwort kam von %1, das nicht Ihr Anbieter ist. Brechen Sie hier ab, und informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your provider answered for another person. You are signed out here: log in again.</source>
        <translation>Ihr Anbieter hat für eine andere Person geantwortet. Sie sind hier abgemeldet: Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>You logged out in another window of this program.</source>
        <translation>Sie haben sich in einem anderen Fenster dieses Programms abgemeldet.</translation>
    </message>
    <message>
        <source>Another person logged in in another window of this program.</source>
        <translation>Eine andere Person hat sich in einem anderen Fenster dieses Programms angemeldet.</translation>
    </message>
    <message>
        <source>You logged in with other settings in another window of this program.</source>
        <translation>Sie haben sich in einem anderen Fenster dieses Programms mit anderen Einstellungen angemeldet.</translation>
    </message>
    <message>
        <source>Your provider did not say who is signed in. Try again.</source>
        <translation>Ihr Anbieter hat nicht mitgeteilt, wer angemeldet ist. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your provider returned an ID token for a different sign-in (%1 differs). Log in again; if it happens again, tell your administrator.</source>
        <translation>Ihr Anbieter hat eine andere Anmeldung als Ihre erneuert (%1 weicht ab). Melden Sie sich erneut an; wenn es wieder geschieht, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your provider no longer renews sessions.</source>
        <translation>Ihr Anbieter erneuert keine Sitzungen mehr.</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again. (%1)</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich erneut an. (%1)</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The session has already been looked for.</source>
        <translation>Die Sitzung wurde bereits gesucht.</translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation>Es gibt nichts erneut zu versuchen.</translation>
    </message>
    <message>
        <source>No session waits for you to agree to its settings.</source>
        <translation>Keine Sitzung wartet darauf, dass Sie ihren Einstellungen zustimmen.</translation>
    </message>
    <message>
        <source>Your session at %1 was kept by a version that did not note its settings. Log in again, or agree to use it with the settings there are now.</source>
        <translation>Ihre Sitzung bei %1 wurde von einer Version aufbewahrt, die ihre Einstellungen nicht vermerkte. Melden Sie sich erneut an, oder stimmen Sie zu, sie mit den jetzigen Einstellungen zu verwenden.</translation>
    </message>
    <message>
        <source>The settings of %1 are not the ones that you logged in with. Log in again, or agree to use your session with the new ones.</source>
        <translation>Die Einstellungen von %1 sind nicht die, mit denen Sie sich angemeldet haben. Melden Sie sich erneut an, oder stimmen Sie zu, Ihre Sitzung mit den neuen zu verwenden.</translation>
    </message>
    <message>
        <source>Your session could not be kept. %1</source>
        <translation>Ihre Sitzung konnte nicht aufbewahrt werden. %1</translation>
    </message>
    <message>
        <source>Your organization does not let you log in in your browser: its tenant file has no loopback_redirect_uri.</source>
        <translation>Ihre Organisation erlaubt die Anmeldung im Browser nicht: Ihrer Tenant-Datei fehlt loopback_redirect_uri.</translation>
    </message>
    <message>
        <source>%1 could not be told to withdraw this program&apos;s access: that is done at the next start.</source>
        <translation>%1 konnte nicht mitgeteilt werden, dass der Zugriff dieses Programms entzogen werden soll; das geschieht beim nächsten Start.</translation>
    </message>
    <message>
        <source>%1 could not be told to withdraw this program&apos;s access, which ends by itself later.</source>
        <translation>%1 konnte nicht mitgeteilt werden, dass der Zugriff dieses Programms entzogen werden soll; er endet später von selbst.</translation>
    </message>
    <message>
        <source>The page of %1 was closed before it had ended its own session, which may still be open.</source>
        <translation>Die Seite von %1 wurde geschlossen, bevor sie ihre eigene Sitzung beendet hatte. Diese ist vielleicht noch offen.</translation>
    </message>
    <message>
        <source>%1 could not be notified that you logged out. Its own session may still be open.</source>
        <translation>%1 konnte nicht über Ihre Abmeldung informiert werden. Die dortige Sitzung ist vielleicht noch offen.</translation>
    </message>
    <message>
        <source>%1 offers no way to end its own session.</source>
        <translation>%1 bietet keine Möglichkeit, die eigene Sitzung zu beenden.</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Sie sind hier abgemeldet.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>You are signed out here. %1 is still ending its own session; if its page asks, answer there.</source>
        <translation>Sie sind hier abgemeldet. %1 beendet noch die eigene Sitzung; falls die Seite dort fragt, antworten Sie dort.</translation>
    </message>
    <message>
        <source>Your provider did not answer without showing a page.</source>
        <translation>Ihr Anbieter hat nicht geantwortet, ohne eine Seite zu zeigen.</translation>
    </message>
    <message>
        <source>This program names an account that cannot be. It has to be made of lower-case letters and digits.</source>
        <translation>Dieses Programm nennt ein Konto, das es nicht geben kann. Es muss aus Kleinbuchstaben und Ziffern bestehen.</translation>
    </message>
    <message>
        <source>It returned a different value than it was given.</source>
        <translation>Es hat einen anderen Wert zurückgegeben als gespeichert.</translation>
    </message>
    <message>
        <source>Your certificate is not shown to this organization.</source>
        <translation>Ihr Zertifikat wird dieser Organisation nicht gezeigt.</translation>
    </message>
    <message>
        <source>The next page is on its way already.</source>
        <translation>Die nächste Seite ist schon unterwegs.</translation>
    </message>
    <message>
        <source>This list has more than %1 pages.</source>
        <translation>Diese Liste hat mehr als %1 Seiten.</translation>
    </message>
    <message>
        <source>Other users of this computer may change files in the folder %1. Run: %2</source>
        <translation>Andere Benutzer dieses Computers können Dateien im Ordner %1 ändern. Führen Sie aus: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may change the file %1. Run: %2</source>
        <translation>Andere Benutzer dieses Computers können die Datei %1 ändern. Führen Sie aus: %2</translation>
    </message>
    <message>
        <source>%1 belongs to another user of this computer, who may change it. Copy the file to a folder of your own.</source>
        <translation>%1 gehört einem anderen Benutzer dieses Computers, der es ändern kann. Kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>es ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation>so heißt keine Datei</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>sie ist größer als %1</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys cannot be read. Try again later.</source>
        <translation>Die Signaturschlüssel des Anbieters können nicht gelesen werden. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The provider does not say which of its keys signed. Tell your administrator.</source>
        <translation>Der Anbieter sagt nicht, mit welchem seiner Schlüssel signiert wurde. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The provider publishes the key of this sign-in in a form that cannot be used (%1). Tell your administrator.</source>
        <translation>Der Anbieter veröffentlicht den Schlüssel dieser Anmeldung in einer nicht verwendbaren Form (%1). Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in is signed with a key that the provider does not publish.</source>
        <translation>Die Anmeldung ist mit einem Schlüssel signiert, den der Anbieter nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer holds a token that cannot be read.</source>
        <translation>Die Antwort des Anbieters enthält ein Token, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, and the tenant file allows %2. Ask your administrator to put %1 into id_token_algorithms.</source>
        <translation>Ihr Anbieter signiert mit %1, und die Tenant-Datei erlaubt %2. Bitten Sie Ihren Administrator, %1 in id_token_algorithms aufzunehmen.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, which is not safe for this program. Ask your administrator to set %2 at the provider.</source>
        <translation>Ihr Anbieter signiert mit %1, was für dieses Programm nicht sicher ist. Bitten Sie Ihren Administrator, beim Anbieter %2 einzustellen.</translation>
    </message>
    <message>
        <source>The sign-in is signed in a way that is not supported.</source>
        <translation>Die Anmeldung ist auf eine Weise signiert, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is too large: it has %1 kB, and %2 kB are allowed. Ask your administrator to put fewer groups or claims in.</source>
        <translation>Das ID-Token des Anbieters ist zu groß: Es hat %1 kB, erlaubt sind %2 kB. Bitten Sie Ihren Administrator, weniger Gruppen oder Claims aufzunehmen.</translation>
    </message>
    <message>
        <source>The sign-in was not signed by your provider. Stop here, and tell your administrator.</source>
        <translation>Die Anmeldung wurde nicht von Ihrem Anbieter signiert. Brechen Sie hier ab, und informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 has changed. Send it again when it is complete.</source>
        <translation>%1 hat sich geändert. Senden Sie es erneut, wenn es vollständig ist.</translation>
    </message>
    <message>
        <source>Its certificate expired on %1. Its administrator must renew it.</source>
        <translation>Das Zertifikat dort ist am %1 abgelaufen. Der dortige Administrator muss es erneuern.</translation>
    </message>
    <message>
        <source>Its certificate is valid only from %1 on. Is this computer&apos;s clock right?</source>
        <translation>Das Zertifikat dort gilt erst ab %1. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>Its certificate is for another host.</source>
        <translation>Das Zertifikat dort ist für einen anderen Host.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Das Zertifikat dort wurde widerrufen.</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not trust. If it is your organization&apos;s own, name its file in ca_file.</source>
        <translation>Das Zertifikat dort stammt von einer Zertifizierungsstelle, der dieser Computer nicht vertraut. Ist es die eigene Ihrer Organisation, nennen Sie deren Datei in ca_file.</translation>
    </message>
    <message>
        <source>The key in %1 is locked: it needs its passphrase.</source>
        <translation>Der Schlüssel in %1 ist gesperrt: Er braucht seine Passphrase.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in %1. Try again.</source>
        <translation>Die Passphrase öffnet den Schlüssel in %1 nicht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file %1 is neither PEM nor PKCS#12 (client_certificate_file).</source>
        <translation>Die Datei %1 ist weder PEM noch PKCS#12 (client_certificate_file).</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate with its key that can be read (client_certificate_file).</source>
        <translation>Die Datei %1 enthält kein lesbares Zertifikat mit seinem Schlüssel (client_certificate_file).</translation>
    </message>
    <message>
        <source>The file %1 holds no RSA or EC key in PEM format (client_key_file).</source>
        <translation>Die Datei %1 enthält keinen RSA- oder EC-Schlüssel im PEM-Format (client_key_file).</translation>
    </message>
    <message>
        <source>The file %1 holds its own key: leave out client_key_file.</source>
        <translation>Die Datei %1 enthält ihren eigenen Schlüssel: Lassen Sie client_key_file weg.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate (client_certificate_file).</source>
        <translation>Die Datei %1 enthält kein Zertifikat (client_certificate_file).</translation>
    </message>
    <message>
        <source>The answer from %1 was cut short. Try again.</source>
        <translation>Die Antwort von %1 wurde abgeschnitten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. The request may have arrived: check before you send it again.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen. Vielleicht ist die Anfrage angekommen: Prüfen Sie das, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was refused.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: Das Zertifikat wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or does not let you through. Check the network, or ask your organization which proxy to use.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist nicht erreichbar oder lässt Sie nicht durch. Prüfen Sie das Netzwerk, oder fragen Sie Ihre Organisation, welcher Proxy zu verwenden ist.</translation>
    </message>
    <message>
        <source>%1 does not accept this machine without another certificate. Ask your organization for one (client_certificate_file).</source>
        <translation>%1 akzeptiert dieses Gerät nicht ohne ein anderes Zertifikat. Bitten Sie Ihre Organisation um eines (client_certificate_file).</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 requires another user name and password.</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt einen anderen Benutzernamen und ein anderes Passwort.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer from %1 has more than 100 header fields, or none. It cannot be read.</source>
        <translation>Die Antwort von %1 hat mehr als 100 Header-Felder oder keines. Sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The response has no header fields, or more than 100, which cannot be read. The body is shown as it came.</source>
        <translation>Die Antwort hat keine Header-Felder oder mehr als 100; sie sind nicht lesbar. Der Inhalt wird gezeigt, wie er kam.</translation>
    </message>
    <message>
        <source>This is only a part of the response. %1</source>
        <translation>Das ist nur ein Teil der Antwort. %1</translation>
    </message>
    <message>
        <source>The body is encoded (%1) and shown as it came.</source>
        <translation>Der Inhalt ist kodiert (%1) und wird gezeigt, wie er kam.</translation>
    </message>
    <message>
        <source>The response uses an unsupported encoding (%1). The body is shown as it came.</source>
        <translation>Die Antwort verwendet eine nicht unterstützte Kodierung (%1). Der Inhalt wird gezeigt, wie er kam.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The body is not encoded as the response says (gzip). It is shown as it came.</source>
        <translation>Der Inhalt ist nicht so kodiert, wie die Antwort sagt (gzip). Er wird gezeigt, wie er kam.</translation>
    </message>
    <message>
        <source>The answer from %1 is damaged. Try again.</source>
        <translation>Die Antwort von %1 ist beschädigt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 redirects this request to another address, which is not followed.</source>
        <translation>%1 leitet diese Anfrage an eine andere Adresse weiter. Dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>The address of %1 was not found in time. Check the network and try again.</source>
        <translation>Die Adresse von %1 wurde nicht rechtzeitig gefunden. Prüfen Sie das Netzwerk, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is it written correctly, and is this computer online?</source>
        <translation>%1 ist nicht zu finden. Ist es richtig geschrieben, und ist dieser Computer online?</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s response does not say which sign-in it belongs to.</source>
        <translation>Die Antwort des Anbieters sagt nicht, zu welcher Anmeldung sie gehört.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that you started here. Log in again.</source>
        <translation>Diese Antwort gehört nicht zu der Anmeldung, die Sie hier begonnen haben. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The answer does not say which provider it comes from (iss). Ask your administrator to have the provider send it, or to use the response type &quot;code id_token&quot;.</source>
        <translation>Die Antwort sagt nicht, von welchem Anbieter sie kommt (iss). Bitten Sie Ihren Administrator, dass der Anbieter es sendet oder der Antworttyp „code id_token“ verwendet wird.</translation>
    </message>
    <message>
        <source>The answer does not come from your provider. Stop here, and tell your administrator.</source>
        <translation>Die Antwort kommt nicht von Ihrem Anbieter. Brechen Sie hier ab, und informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not well formed. Log in again.</source>
        <translation>Die Antwort des Anbieters ist fehlerhaft aufgebaut. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider sent something that was not requested.</source>
        <translation>Der Anbieter hat etwas gesendet, das nicht angefordert wurde.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is incomplete. Log in again.</source>
        <translation>Die Antwort des Anbieters ist unvollständig. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider sent an access token of a kind that is not supported.</source>
        <translation>Der Anbieter hat ein Zugriffstoken einer Art gesendet, die nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>Your provider put a token into the query of the address, where servers and logs can read it. Ask your administrator to set response_mode to fragment, in the tenant file or at the provider.</source>
        <translation>Ihr Anbieter hat ein Token in die Query der Adresse gesetzt, wo Server und Protokolle es lesen können. Bitten Sie Ihren Administrator, response_mode auf fragment zu setzen, in der Tenant-Datei oder beim Anbieter.</translation>
    </message>
    <message>
        <source>This is not the redirect URI of this sign-in.</source>
        <translation>Das ist nicht die Redirect-URI dieser Anmeldung.</translation>
    </message>
    <message>
        <source>needs api_base_url beside it</source>
        <translation>braucht api_base_url daneben</translation>
    </message>
    <message>
        <source>is not a path such as /openapi.json</source>
        <translation>ist kein Pfad wie /openapi.json</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>must begin with https://, / or file:///</source>
        <translation>muss mit https://, / oder file:/// beginnen</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in has no %1, which is required. Tell your administrator.</source>
        <translation>Der Anmeldung des Anbieters fehlt %1, das erforderlich ist. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your provider&apos;s sign-in is not valid: %1. Try again; if it happens again, tell your administrator.</source>
        <translation>Die Anmeldung Ihres Anbieters ist ungültig: %1. Versuchen Sie es erneut; wenn es wieder geschieht, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The sign-in was not made for this program. Stop here, and tell your administrator.</source>
        <translation>Die Anmeldung wurde nicht für dieses Programm ausgestellt. Brechen Sie hier ab, und informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your provider left out the nonce, which ties a sign-in to the attempt. Log in again; if it happens again, tell your administrator that the ID token must repeat the request&apos;s nonce.</source>
        <translation>Ihr Anbieter hat die Nonce weggelassen, die eine Anmeldung an den Versuch bindet. Melden Sie sich erneut an; wenn es wieder geschieht, sagen Sie Ihrem Administrator, dass das ID-Token die Nonce der Anfrage wiederholen muss.</translation>
    </message>
    <message>
        <source>The sign-in does not belong to this attempt and may have been injected. Log in again.</source>
        <translation>Die Anmeldung gehört nicht zu diesem Versuch und ist vielleicht eingeschleust. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>it ends (exp) before the time at which it was made (iat)</source>
        <translation>sie endet (exp), bevor sie ausgestellt wurde (iat)</translation>
    </message>
    <message>
        <source>the time at which you signed in (auth_time) lies in the future</source>
        <translation>der Zeitpunkt Ihrer Anmeldung (auth_time) liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Your sign-in at the provider is too old. Log in there again.</source>
        <translation>Ihre Anmeldung beim Anbieter ist zu alt. Melden Sie sich dort erneut an.</translation>
    </message>
    <message>
        <source>You signed in to a different organization than this tenant&apos;s.</source>
        <translation>Sie haben sich bei einer anderen Organisation als der dieses Tenants angemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) fast. Set it right, then log in again.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht etwa %n Minute vor. Stellen Sie sie richtig, und melden Sie sich erneut an.</numerusform>
            <numerusform>Die Uhr dieses Computers geht etwa %n Minuten vor. Stellen Sie sie richtig, und melden Sie sich erneut an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, then log in again.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht etwa %n Minute nach. Stellen Sie sie richtig, und melden Sie sich erneut an.</numerusform>
            <numerusform>Die Uhr dieses Computers geht etwa %n Minuten nach. Stellen Sie sie richtig, und melden Sie sich erneut an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in has already expired. Log in again.</source>
        <translation>Die Anmeldung ist bereits abgelaufen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>Die Anmeldung gilt noch nicht. Geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>The parts of the provider&apos;s response do not belong together; it may have been changed. Log in again.</source>
        <translation>Die Teile der Antwort des Anbieters gehören nicht zusammen; vielleicht wurde sie verändert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The provider sent a token of another kind in place of the sign-in.</source>
        <translation>Der Anbieter hat statt der Anmeldung ein Token anderer Art gesendet.</translation>
    </message>
    <message>
        <source>The leeway must be from 0 to 300 seconds.</source>
        <translation>Die Toleranz muss zwischen 0 und 300 Sekunden liegen.</translation>
    </message>
    <message>
        <source>Your provider says that there were too many requests. Wait a minute, then try again.</source>
        <translation>Ihr Anbieter meldet zu viele Anfragen. Warten Sie eine Minute, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your provider has a problem (status %1). Try again later.</source>
        <translation>Ihr Anbieter hat ein Problem (Status %1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Your provider answered with status %1. Is it configured as your administrator says?</source>
        <translation>Ihr Anbieter antwortete mit Status %1. Ist er so konfiguriert, wie Ihr Administrator sagt?</translation>
    </message>
    <message>
        <source>A web page was received instead of your provider&apos;s response. Does this network have a login page?</source>
        <translation>Statt der Antwort Ihres Anbieters kam eine Webseite. Hat dieses Netzwerk eine Anmeldeseite?</translation>
    </message>
    <message>
        <source>Your provider sends its answer with the content type &quot;%1&quot;. Ask your administrator to have it sent as application/json.</source>
        <translation>Ihr Anbieter sendet seine Antwort mit dem Inhaltstyp „%1“. Bitten Sie Ihren Administrator, sie als application/json senden zu lassen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Your provider asks you to allow this program&apos;s access again.</source>
        <translation>Ihr Anbieter bittet Sie, den Zugriff dieses Programms erneut zu erlauben.</translation>
    </message>
    <message>
        <source>Your provider has a page for you to read or fill in.</source>
        <translation>Ihr Anbieter hat eine Seite, die Sie lesen oder ausfüllen sollen.</translation>
    </message>
    <message>
        <source>Your provider asks which of your accounts to use.</source>
        <translation>Ihr Anbieter fragt, welches Ihrer Konten verwendet werden soll.</translation>
    </message>
    <message>
        <source>Your provider wants you to log in again.</source>
        <translation>Ihr Anbieter möchte, dass Sie sich erneut anmelden.</translation>
    </message>
    <message>
        <source>You did not allow what this program asks for, so you are not signed in. Log in again and allow it.</source>
        <translation>Sie haben nicht erlaubt, worum dieses Programm bittet, und sind deshalb nicht angemeldet. Melden Sie sich erneut an, und erlauben Sie es.</translation>
    </message>
    <message>
        <source>You, or your provider, did not allow this sign-in. Log in again, or ask your administrator for access.</source>
        <translation>Sie oder Ihr Anbieter haben diese Anmeldung nicht erlaubt. Melden Sie sich erneut an, oder bitten Sie Ihren Administrator um Zugriff.</translation>
    </message>
    <message>
        <source>Your provider did not finish signing you in (%1). Log in again; if it happens again, tell your administrator.</source>
        <translation>Ihr Anbieter hat Ihre Anmeldung nicht abgeschlossen (%1). Melden Sie sich erneut an; wenn es wieder geschieht, informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your provider no longer accepts this sign-in. Log in again.</source>
        <translation>Ihr Anbieter akzeptiert diese Anmeldung nicht mehr. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your provider refused the sign-in (%1).</source>
        <translation>Ihr Anbieter hat die Anmeldung abgelehnt (%1).</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Er sagt: %1</translation>
    </message>
    <message>
        <source>%1 redirects to another address, %2. Ask your administrator for the issuer as the provider writes it. Does this network have a login page?</source>
        <translation>%1 leitet an eine andere Adresse weiter, %2. Bitten Sie Ihren Administrator um den Issuer, wie der Anbieter ihn schreibt. Hat dieses Netzwerk eine Anmeldeseite?</translation>
    </message>
    <message>
        <source>Your provider&apos;s configuration is wrong: %1 %2. Tell your administrator.</source>
        <translation>Die Konfiguration Ihres Anbieters ist falsch: %1 %2. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>ist keine https-Adresse</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>The address %1 is for several organizations: its issuer is the template %2. Write the issuer of your own organization into the tenant file, with its ID in place of the braces.</source>
        <translation>Die Adresse %1 ist für mehrere Organisationen: Ihr Issuer ist die Vorlage %2. Schreiben Sie den Issuer Ihrer eigenen Organisation in die Tenant-Datei, mit deren ID anstelle der Klammern.</translation>
    </message>
    <message>
        <source>They must be equal to the last character.</source>
        <translation>Sie müssen bis auf das letzte Zeichen gleich sein.</translation>
    </message>
    <message>
        <source>If that is right, write it into the tenant file exactly so.</source>
        <translation>Wenn das richtig ist, schreiben Sie es genau so in die Tenant-Datei.</translation>
    </message>
    <message>
        <source>If that is right, write &quot;issuer&quot;: &quot;%1&quot; and &quot;discovery_url&quot;: &quot;%2&quot; into the tenant file.</source>
        <translation>Wenn das richtig ist, schreiben Sie &quot;issuer&quot;: &quot;%1&quot; und &quot;discovery_url&quot;: &quot;%2&quot; in die Tenant-Datei.</translation>
    </message>
    <message>
        <source>Your provider calls itself %1, but the tenant file says %2.</source>
        <translation>Ihr Anbieter nennt sich %1, aber in der Tenant-Datei steht %2.</translation>
    </message>
    <message>
        <source>is not at %1, as it must be with a discovery_url that is not at the issuer&apos;s address</source>
        <translation>liegt nicht bei %1, wie es sein muss, wenn die discovery_url nicht an der Adresse des Issuers liegt</translation>
    </message>
    <message>
        <source>Your provider does not offer the response type &quot;%1&quot;. It offers: %2.</source>
        <translation>Ihr Anbieter bietet den Antworttyp „%1“ nicht an. Er bietet: %2.</translation>
    </message>
    <message>
        <source>Your provider signs with %1 only, which is not safe for this program. Ask your administrator to set %2 at the provider.</source>
        <translation>Ihr Anbieter signiert nur mit %1, was für dieses Programm nicht sicher ist. Bitten Sie Ihren Administrator, beim Anbieter %2 einzustellen.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, and the tenant file allows %2. Ask your administrator to put &quot;%3&quot; into id_token_algorithms.</source>
        <translation>Ihr Anbieter signiert mit %1, und die Tenant-Datei erlaubt %2. Bitten Sie Ihren Administrator, „%3“ in id_token_algorithms aufzunehmen.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Discovery URL</source>
        <translation>Adresse der Beschreibung des Anbieters</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Private Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Hosts that sign-in may visit</source>
        <translation>Hosts, die die Anmeldung besuchen darf</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>Redirect URI for your browser</source>
        <translation>Redirect-URI für Ihren Browser</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client certificate&apos;s key</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Antworttyp</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>Antwortmodus</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Zusätzliche Parameter</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>eine Datei, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>must be written without https://</source>
        <translation>muss ohne https:// geschrieben werden</translation>
    </message>
    <message>
        <source>must be written without a path: all pages of a host are allowed</source>
        <translation>muss ohne Pfad geschrieben werden: Alle Seiten eines Hosts sind erlaubt</translation>
    </message>
    <message>
        <source>must be written without a user name</source>
        <translation>muss ohne Benutzernamen geschrieben werden</translation>
    </message>
    <message>
        <source>must be written without a port: all ports of a host are allowed</source>
        <translation>muss ohne Port geschrieben werden: Alle Ports eines Hosts sind erlaubt</translation>
    </message>
    <message>
        <source>may have a star only at its beginning, such as *.example.com</source>
        <translation>darf einen Stern nur am Anfang haben, etwa *.example.com</translation>
    </message>
    <message>
        <source>must be written without a star, since it is an address</source>
        <translation>muss ohne Stern geschrieben werden, da es eine Adresse ist</translation>
    </message>
    <message>
        <source>stands for hosts of everybody who has a name below %1: name the hosts</source>
        <translation>steht für Hosts aller, die einen Namen unter %1 haben: Nennen Sie die Hosts</translation>
    </message>
    <message>
        <source>must be written in lower case: %1</source>
        <translation>muss kleingeschrieben werden: %1</translation>
    </message>
    <message>
        <source>must be written without the dot at its end</source>
        <translation>muss ohne Punkt am Ende geschrieben werden</translation>
    </message>
    <message>
        <source>is not a host name, such as login.example.com or *.example.com</source>
        <translation>ist kein Hostname wie login.example.com oder *.example.com</translation>
    </message>
    <message>
        <source>Your provider&apos;s name for your account (sub) is not valid: %1. Tell your administrator.</source>
        <translation>Der Name Ihres Kontos beim Anbieter (sub) ist ungültig: %1. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your provider does not say whose account this is (sub). Tell your administrator.</source>
        <translation>Ihr Anbieter sagt nicht, wessen Konto das ist (sub). Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>it has %1 characters, and %2 are allowed</source>
        <translation>er hat %1 Zeichen, erlaubt sind %2</translation>
    </message>
    <message>
        <source>it has characters that are not ASCII</source>
        <translation>er hat Zeichen außerhalb von ASCII</translation>
    </message>
    <message>
        <source>The tenant file is saved as UTF-16. Save it as UTF-8.</source>
        <translation>Die Tenant-Datei ist als UTF-16 gespeichert. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The tenant file is not valid JSON (%1).</source>
        <translation>Die Tenant-Datei ist kein gültiges JSON (%1).</translation>
    </message>
    <message>
        <source>must have openid in it</source>
        <translation>muss openid enthalten</translation>
    </message>
    <message>
        <source>The tenant file has a mistake: %1 %2.</source>
        <translation>Die Tenant-Datei hat einen Fehler: %1 %2.</translation>
    </message>
    <message>
        <source>give either issuer or domain</source>
        <translation>geben Sie entweder issuer oder domain an</translation>
    </message>
    <message>
        <source>must be written as %1</source>
        <translation>muss als %1 geschrieben werden</translation>
    </message>
    <message>
        <source>must be a host name in lower case, without https://</source>
        <translation>muss ein kleingeschriebener Hostname ohne https:// sein</translation>
    </message>
    <message>
        <source>must not have a part after ?</source>
        <translation>darf keinen Teil nach ? haben</translation>
    </message>
    <message>
        <source>must be https, http on this machine (127.0.0.1), or a scheme of your own such as com.example.app</source>
        <translation>muss https, http auf diesem Gerät (127.0.0.1) oder ein eigenes Schema wie com.example.app sein</translation>
    </message>
    <message>
        <source>must be http on this machine with a path, such as http://127.0.0.1/callback</source>
        <translation>muss http auf diesem Gerät mit einem Pfad sein, etwa http://127.0.0.1/callback</translation>
    </message>
    <message>
        <source>must be embedded, system or ask</source>
        <translation>muss embedded, system oder ask sein</translation>
    </message>
    <message>
        <source>is missing, and user_agent needs it</source>
        <translation>fehlt, und user_agent braucht es</translation>
    </message>
    <message>
        <source>must be fragment or query</source>
        <translation>muss fragment oder query sein</translation>
    </message>
    <message>
        <source>can be query for the response type code alone</source>
        <translation>kann nur beim Antworttyp code query sein</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>muss ein Objekt aus Texten sein</translation>
    </message>
    <message>
        <source>must not set %1, which is Keyfob&apos;s own</source>
        <translation>darf %1 nicht setzen, das Keyfob selbst setzt</translation>
    </message>
    <message>
        <source>must have %1 as %2</source>
        <translation>muss %1 als %2 haben</translation>
    </message>
    <message>
        <source>needs client_certificate_file beside it</source>
        <translation>braucht client_certificate_file daneben</translation>
    </message>
    <message>
        <source>can be any of %1</source>
        <translation>kann eines sein von %1</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must not be none: a person has to be able to sign in</source>
        <translation>darf nicht none sein: Eine Person muss sich anmelden können</translation>
    </message>
    <message>
        <source>is not a field of a tenant file</source>
        <translation>ist kein Feld einer Tenant-Datei</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>must be a text or a list of texts</source>
        <translation>muss ein Text oder eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>has an empty entry, or one with a space</source>
        <translation>hat einen leeren Eintrag oder einen mit Leerzeichen</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>muss eine ganze Zahl von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation>ist keine Webadresse</translation>
    </message>
    <message>
        <source>must not have a part after #</source>
        <translation>darf keinen Teil nach # haben</translation>
    </message>
    <message>
        <source>must not hold a user name</source>
        <translation>darf keinen Benutzernamen enthalten</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty</source>
        <translation>%1 muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>give either path or operation</source>
        <translation>geben Sie entweder path oder operation an</translation>
    </message>
    <message>
        <source>path must begin with /</source>
        <translation>path muss mit / beginnen</translation>
    </message>
    <message>
        <source>columns must be a list of texts, at most %1</source>
        <translation>columns muss eine Liste von Texten sein, höchstens %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>%1 is not a member of a view</source>
        <translation>%1 ist kein Element einer Ansicht</translation>
    </message>
    <message>
        <source>order must be a whole number from 0 to %1</source>
        <translation>order muss eine ganze Zahl von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>must be a list of views, at most %1</source>
        <translation>muss eine Liste von Ansichten sein, höchstens %1</translation>
    </message>
    <message>
        <source>has a mistake in view %1: %2</source>
        <translation>hat einen Fehler in Ansicht %1: %2</translation>
    </message>
    <message>
        <source>has a mistake in view %1 (%2): %3</source>
        <translation>hat einen Fehler in Ansicht %1 (%2): %3</translation>
    </message>
    <message>
        <source>Your provider&apos;s answer is incomplete or wrong (%1). Log in again.</source>
        <translation>Die Antwort Ihres Anbieters ist unvollständig oder falsch (%1). Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The connection to your provider broke at the last step. Log in again.</source>
        <translation>Die Verbindung zu Ihrem Anbieter ist beim letzten Schritt abgebrochen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your provider does not say what kind of access token it sent (token_type). Tell your administrator.</source>
        <translation>Ihr Anbieter sagt nicht, welche Art Zugriffstoken er gesendet hat (token_type). Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your provider did not end the session.</source>
        <translation>Ihr Anbieter hat die Sitzung nicht beendet.</translation>
    </message>
    <message>
        <source>The API at %1 does not say what it can do. Ask its operator where its OpenAPI description is, and write that into api_description of the tenant file.</source>
        <translation>Die API bei %1 sagt nicht, was sie kann. Fragen Sie den Betreiber, wo ihre OpenAPI-Beschreibung liegt, und schreiben Sie das in api_description der Tenant-Datei.</translation>
    </message>
    <message>
        <source>A web page is at %1, such as a log-in page, and no description of the API.</source>
        <translation>Bei %1 liegt eine Webseite, etwa eine Anmeldeseite, und keine Beschreibung der API.</translation>
    </message>
    <message>
        <source>%1 shows the API’s description only to people who are signed in and may see it (%2).</source>
        <translation>%1 zeigt die Beschreibung der API nur angemeldeten Personen, die sie sehen dürfen (%2).</translation>
    </message>
    <message>
        <source>%1 does not have the API’s description: it answers with status %2.</source>
        <translation>%1 hat keine Beschreibung der API: Es antwortet mit Status %2.</translation>
    </message>
    <message>
        <source>The description is here.</source>
        <translation>Hier ist die Beschreibung.</translation>
    </message>
    <message>
        <source>There is no description here.</source>
        <translation>Hier ist keine Beschreibung.</translation>
    </message>
    <message>
        <source>A web page is here, such as a log-in page.</source>
        <translation>Hier ist eine Webseite, etwa eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>The API shows this to people who are signed in.</source>
        <translation>Die API zeigt dies angemeldeten Personen.</translation>
    </message>
    <message>
        <source>This is at another address than the API, so it was not asked. If it is right, write it into api_description of the tenant file.</source>
        <translation>Dies liegt an einer anderen Adresse als die API und wurde deshalb nicht abgefragt. Wenn es richtig ist, schreiben Sie es in api_description der Tenant-Datei.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Dies konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is not at the API, so it was not asked.</source>
        <translation>%1 leitet zu %2 weiter, das nicht bei der API liegt und deshalb nicht abgefragt wurde.</translation>
    </message>
    <message>
        <source>%1 redirects too often.</source>
        <translation>%1 leitet zu oft weiter.</translation>
    </message>
    <message>
        <source>The address of the API is not safe to use: it must begin with https.</source>
        <translation>Die Adresse der API ist nicht sicher: Sie muss mit https beginnen.</translation>
    </message>
    <message>
        <source>The list is not where the API&apos;s description says.</source>
        <translation>Die Liste ist nicht dort, wo die Beschreibung der API sagt.</translation>
    </message>
    <message>
        <source>The API returned one object in place of a list.</source>
        <translation>Die API hat ein einzelnes Objekt statt einer Liste geliefert.</translation>
    </message>
    <message>
        <source>The API returned no list.</source>
        <translation>Die API hat keine Liste geliefert.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>The API&apos;s description has no operation %1.</source>
        <translation>Die Beschreibung der API hat keine Operation %1.</translation>
    </message>
    <message>
        <source>%1 has no parameter %2.</source>
        <translation>%1 hat keinen Parameter %2.</translation>
    </message>
    <message>
        <source>What is to be sent is not JSON: %1</source>
        <translation>Was gesendet werden soll, ist kein JSON: %1</translation>
    </message>
    <message>
        <source>What is to be sent as a form must be a JSON object.</source>
        <translation>Was als Formular gesendet werden soll, muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Keyfob cannot send a body of the type multipart/mixed.</source>
        <translation>Keyfob kann keinen Inhalt vom Typ multipart/mixed senden.</translation>
    </message>
    <message>
        <source>This request needs content, and there is none.</source>
        <translation>Diese Anfrage braucht Inhalt, und es gibt keinen.</translation>
    </message>
    <message>
        <source>This request takes no content.</source>
        <translation>Diese Anfrage nimmt keinen Inhalt.</translation>
    </message>
    <message>
        <source>The API takes no content of this type.</source>
        <translation>Die API nimmt keinen Inhalt dieses Typs.</translation>
    </message>
    <message>
        <source>The API&apos;s description has a media type that cannot be sent.</source>
        <translation>Die Beschreibung der API hat einen Medientyp, der nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>This request takes one file.</source>
        <translation>Diese Anfrage nimmt eine Datei.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this address.</source>
        <translation>„%1“ kann kein Teil dieser Adresse sein.</translation>
    </message>
    <message>
        <source>The header %1 is set by Keyfob.</source>
        <translation>Den Header %1 setzt Keyfob.</translation>
    </message>
    <message>
        <source>This is at %1 and not at your organization&apos;s API, so it does not get your access token.</source>
        <translation>Dies liegt bei %1 und nicht bei der API Ihrer Organisation; deshalb erhält es Ihr Zugriffstoken nicht.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Es muss ein Text sein.</translation>
    </message>
    <message>
        <source>It is not the name of a header.</source>
        <translation>Das ist kein Name eines Headers.</translation>
    </message>
    <message>
        <source>It has a character that must not be in a header.</source>
        <translation>Es enthält ein Zeichen, das in einem Header nicht stehen darf.</translation>
    </message>
    <message>
        <source>It must be a list of names with values.</source>
        <translation>Es muss eine Liste von Namen mit Werten sein.</translation>
    </message>
    <message>
        <source>The API&apos;s %1 have no member %2, which the organization&apos;s settings (views) name as a column.</source>
        <translation>%1 der API haben kein Element %2, das die Einstellungen der Organisation (views) als Spalte nennen.</translation>
    </message>
    <message>
        <source>The API has no list at %1, which the organization&apos;s settings (views) name.</source>
        <translation>Die API hat keine Liste bei %1, die die Einstellungen der Organisation (views) nennen.</translation>
    </message>
    <message>
        <source>A date, such as 2026-03-31.</source>
        <translation>Ein Datum wie 2026-03-31.</translation>
    </message>
    <message>
        <source>A date and time with its zone, such as 2026-03-31T14:30:00Z.</source>
        <translation>Datum und Uhrzeit mit Zone, etwa 2026-03-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>A time, such as 14:30:00.</source>
        <translation>Eine Uhrzeit wie 14:30:00.</translation>
    </message>
    <message>
        <source>An email address, such as name@example.com.</source>
        <translation>Eine E-Mail-Adresse wie name@example.com.</translation>
    </message>
    <message>
        <source>A web address, such as https://example.com/.</source>
        <translation>Eine Webadresse wie https://example.com/.</translation>
    </message>
    <message>
        <source>A UUID, such as 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Eine UUID wie 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>An IPv4 address, such as 192.0.2.1.</source>
        <translation>Eine IPv4-Adresse wie 192.0.2.1.</translation>
    </message>
    <message>
        <source>An IPv6 address, such as 2001:db8::1.</source>
        <translation>Eine IPv6-Adresse wie 2001:db8::1.</translation>
    </message>
    <message>
        <source>A host name, such as www.example.com.</source>
        <translation>Ein Hostname wie www.example.com.</translation>
    </message>
    <message>
        <source>A duration, such as PT1H30M.</source>
        <translation>Eine Dauer wie PT1H30M.</translation>
    </message>
    <message>
        <source>Text in Base64.</source>
        <translation>Text in Base64.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>Mehr als %1.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>Weniger als %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>Ein Vielfaches von %1.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Es darf nicht leer sein.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>It must have the form %1.</source>
        <translation>Es muss die Form %1 haben.</translation>
    </message>
    <message>
        <source>It has a character that is not allowed.</source>
        <translation>Es enthält ein unzulässiges Zeichen.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>%1 cannot be sent as it is: %2</source>
        <translation>%1 kann so nicht gesendet werden: %2</translation>
    </message>
    <message>
        <source>It has a list or an object inside another, which this parameter cannot have.</source>
        <translation>Es hat eine Liste oder ein Objekt in einem anderen; das kann dieser Parameter nicht haben.</translation>
    </message>
    <message>
        <source>It must be %1.</source>
        <translation>Es muss %1 sein.</translation>
    </message>
    <message>
        <source>One of %1 …</source>
        <translation>Eines von %1 …</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Eines von %1.</translation>
    </message>
    <message>
        <source>It has a type that the API does not take here.</source>
        <translation>Es hat einen Typ, den die API hier nicht nimmt.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Eine Zahl.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Ja oder nein.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>Eine Liste.</translation>
    </message>
    <message>
        <source>An object.</source>
        <translation>Ein Objekt.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Ein Text.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Hier wird ein Wert gebraucht.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Es fehlt.</translation>
    </message>
    <message>
        <source>The API takes no member of this name.</source>
        <translation>Die API nimmt kein Element dieses Namens.</translation>
    </message>
    <message>
        <source>At least %1 entries.</source>
        <translation>Mindestens %1 Einträge.</translation>
    </message>
    <message>
        <source>At most %1 entries.</source>
        <translation>Höchstens %1 Einträge.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Es ist zweimal vorhanden.</translation>
    </message>
    <message>
        <source>It fits none of the forms that the API takes here.</source>
        <translation>Es passt zu keiner der Formen, die die API hier nimmt.</translation>
    </message>
    <message>
        <source>It is no JSON value.</source>
        <translation>Es ist kein JSON-Wert.</translation>
    </message>
    <message>
        <source>Renew or correct the certificate of the API&apos;s server, or name your organization&apos;s authority in ca_file of the tenant file.</source>
        <translation>Erneuern oder berichtigen Sie das Zertifikat des API-Servers, oder nennen Sie die Zertifizierungsstelle Ihrer Organisation in ca_file der Tenant-Datei.</translation>
    </message>
    <message>
        <source>Is api_base_url in the tenant file right?</source>
        <translation>Stimmt api_base_url in der Tenant-Datei?</translation>
    </message>
    <message>
        <source>The API asks for an access token.</source>
        <translation>Die API verlangt ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>The API refuses requests without a token, but does not say that it wants one (WWW-Authenticate: Bearer).</source>
        <translation>Die API lehnt Anfragen ohne Token ab, sagt aber nicht, dass sie eines will (WWW-Authenticate: Bearer).</translation>
    </message>
    <message>
        <source>Let the API send WWW-Authenticate: Bearer with status 401 (RFC 6750 3).</source>
        <translation>Lassen Sie die API mit Status 401 WWW-Authenticate: Bearer senden (RFC 6750 3).</translation>
    </message>
    <message>
        <source>%1 answers. There is nothing at the base address itself (status %2), so that it cannot be told whether it wants a token.</source>
        <translation>%1 antwortet. An der Basisadresse selbst ist nichts (Status %2); deshalb ist nicht zu erkennen, ob sie ein Token will.</translation>
    </message>
    <message>
        <source>The API redirects its base address.</source>
        <translation>Die API leitet ihre Basisadresse weiter.</translation>
    </message>
    <message>
        <source>Write the address to which it leads into api_base_url of the tenant file.</source>
        <translation>Schreiben Sie die Adresse, zu der sie führt, in api_base_url der Tenant-Datei.</translation>
    </message>
    <message>
        <source>The API has a problem (status %1).</source>
        <translation>Die API hat ein Problem (Status %1).</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Prüfen Sie später erneut.</translation>
    </message>
    <message>
        <source>A web page is at the API&apos;s address.</source>
        <translation>An der Adresse der API liegt eine Webseite.</translation>
    </message>
    <message>
        <source>The API answers without a token (status %1).</source>
        <translation>Die API antwortet ohne Token (Status %1).</translation>
    </message>
    <message>
        <source>The API refuses a token that is none.</source>
        <translation>Die API lehnt ein ungültiges Token ab.</translation>
    </message>
    <message>
        <source>The API refuses a token that is none without saying why, so that Keyfob cannot tell when to renew one.</source>
        <translation>Die API lehnt ein ungültiges Token ohne Begründung ab; so kann Keyfob nicht erkennen, wann eines zu erneuern ist.</translation>
    </message>
    <message>
        <source>Let the API send WWW-Authenticate: Bearer error=&quot;invalid_token&quot; with status 401 (RFC 6750 3).</source>
        <translation>Lassen Sie die API mit Status 401 WWW-Authenticate: Bearer error=&quot;invalid_token&quot; senden (RFC 6750 3).</translation>
    </message>
    <message>
        <source>There is nothing at the base address of %1 itself.</source>
        <translation>An der Basisadresse von %1 selbst ist nichts.</translation>
    </message>
    <message>
        <source>The API answers a token that is none with status %1, where 401 is expected.</source>
        <translation>Die API beantwortet ein ungültiges Token mit Status %1, erwartet wird 401.</translation>
    </message>
    <message>
        <source>Let the API check access tokens at its base address, or answer 401 to wrong ones (RFC 6750 3.1).</source>
        <translation>Lassen Sie die API Zugriffstoken an ihrer Basisadresse prüfen oder falsche mit 401 beantworten (RFC 6750 3.1).</translation>
    </message>
    <message>
        <source>Tokens need not be bound.</source>
        <translation>Token müssen nicht gebunden sein.</translation>
    </message>
    <message>
        <source>%1 wants tokens that are bound by DPoP, which Keyfob does not support.</source>
        <translation>%1 will mit DPoP gebundene Token, was Keyfob nicht unterstützt.</translation>
    </message>
    <message>
        <source>Turn off %1 for this client.</source>
        <translation>Schalten Sie %1 für diesen Client aus.</translation>
    </message>
    <message>
        <source>The provider does not say what time it has.</source>
        <translation>Der Anbieter sagt nicht, wie spät es bei ihm ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the provider&apos;s.</source>
        <translation>Die Uhr dieses Computers stimmt mit der des Anbieters überein.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the provider&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Anbieters %n Sekunde nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Anbieters %n Sekunden nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the provider&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Anbieters %n Sekunde vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Anbieters %n Sekunden vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock of this computer, or of the provider.</source>
        <translation>Stellen Sie die Uhr dieses Computers oder des Anbieters.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Provider&apos;s configuration</source>
        <translation>Konfiguration des Anbieters</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Signaturalgorithmus</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Callback URL of the browser</source>
        <translation>Callback-URL des Browsers</translation>
    </message>
    <message>
        <source>API at the provider</source>
        <translation>API beim Anbieter</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Pushed requests</source>
        <translation>Pushed Authorization Requests</translation>
    </message>
    <message>
        <source>Bound tokens (DPoP)</source>
        <translation>Gebundene Token (DPoP)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>API with a token</source>
        <translation>API mit Token</translation>
    </message>
    <message>
        <source>The provider registered this program, but gave it no client ID that can be used.</source>
        <translation>Der Anbieter hat dieses Programm registriert, ihm aber keine verwendbare Client-ID gegeben.</translation>
    </message>
    <message>
        <source>The provider registered this program with a client secret (%1), which a program on a desktop cannot keep. Ask your administrator for a public client.</source>
        <translation>Der Anbieter hat dieses Programm mit einem Client-Secret registriert (%1), das ein Desktop-Programm nicht geheim halten kann. Bitten Sie Ihren Administrator um einen öffentlichen Client.</translation>
    </message>
    <message>
        <source>The provider registered this program without the callback URL %1. Ask your administrator to add it.</source>
        <translation>Der Anbieter hat dieses Programm ohne die Callback-URL %1 registriert. Bitten Sie Ihren Administrator, sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>What the keychain holds of this registration cannot be read. Change or remove the application at the provider.</source>
        <translation>Was der Schlüsselbund von dieser Registrierung enthält, kann nicht gelesen werden. Ändern oder entfernen Sie die Anwendung beim Anbieter.</translation>
    </message>
    <message>
        <source>The proxy looks up the provider&apos;s address.</source>
        <translation>Der Proxy löst die Adresse des Anbieters auf.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>The token endpoint</source>
        <translation>Der Token-Endpunkt</translation>
    </message>
    <message>
        <source>The tenant file names no API (api_base_url).</source>
        <translation>Die Tenant-Datei nennt keine API (api_base_url).</translation>
    </message>
    <message>
        <source>The API</source>
        <translation>Die API</translation>
    </message>
    <message>
        <source>Renew or correct the certificate of the provider&apos;s server, or name your organization&apos;s authority in ca_file of the tenant file.</source>
        <translation>Erneuern oder berichtigen Sie das Zertifikat des Servers des Anbieters, oder nennen Sie die Zertifizierungsstelle Ihrer Organisation in ca_file der Tenant-Datei.</translation>
    </message>
    <message>
        <source>Name this machine&apos;s certificate in client_certificate_file of the tenant file. The check does not use it.</source>
        <translation>Nennen Sie das Zertifikat dieses Geräts in client_certificate_file der Tenant-Datei. Die Prüfung verwendet es nicht.</translation>
    </message>
    <message>
        <source>Check the proxy of this computer, or proxy in the tenant file.</source>
        <translation>Prüfen Sie den Proxy dieses Computers oder proxy in der Tenant-Datei.</translation>
    </message>
    <message>
        <source>Check the network, and issuer in the tenant file.</source>
        <translation>Prüfen Sie das Netzwerk und issuer in der Tenant-Datei.</translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation>%1 hat eine Adresse.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file, or the network.</source>
        <translation>Berichtigen Sie issuer in der Tenant-Datei oder das Netzwerk.</translation>
    </message>
    <message>
        <source>The provider is on this computer, without TLS.</source>
        <translation>Der Anbieter ist auf diesem Computer, ohne TLS.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is trusted.</source>
        <translation>%1 hat ein vertrauenswürdiges Zertifikat.</translation>
    </message>
    <message>
        <source>The provider&apos;s configuration is complete, and names itself %1.</source>
        <translation>Die Konfiguration des Anbieters ist vollständig, und er nennt sich %1.</translation>
    </message>
    <message>
        <source>Make issuer in the tenant file and the provider&apos;s issuer equal.</source>
        <translation>Machen Sie issuer in der Tenant-Datei und den Issuer des Anbieters gleich.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file: the configuration was looked for at %1.</source>
        <translation>Berichtigen Sie issuer in der Tenant-Datei: Die Konfiguration wurde bei %1 gesucht.</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (jwks_uri).</source>
        <translation>Informieren Sie den Administrator des Anbieters (jwks_uri).</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys cannot be read (status %1).</source>
        <translation>Die Signaturschlüssel des Anbieters können nicht gelesen werden (Status %1).</translation>
    </message>
    <message>
        <source>The provider publishes no key that can be used at %1.</source>
        <translation>Der Anbieter veröffentlicht bei %1 keinen verwendbaren Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>The provider publishes %n keys.</source>
        <translation>
            <numerusform>Der Anbieter veröffentlicht %n Schlüssel.</numerusform>
            <numerusform>Der Anbieter veröffentlicht %n Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>ID tokens may be signed with %1.</source>
        <translation>ID-Token dürfen mit %1 signiert sein.</translation>
    </message>
    <message>
        <source>Choose %1 in %2.</source>
        <translation>Wählen Sie %1 in %2.</translation>
    </message>
    <message>
        <source>Allow it in %1.</source>
        <translation>Erlauben Sie es in %1.</translation>
    </message>
    <message>
        <source>Set response_type to &quot;%1&quot; in the tenant file, or allow it in %2.</source>
        <translation>Setzen Sie response_type in der Tenant-Datei auf „%1“, oder erlauben Sie ihn in %2.</translation>
    </message>
    <message>
        <source>The provider does not offer the response mode &quot;%1&quot;.</source>
        <translation>Der Anbieter bietet den Antwortmodus „%1“ nicht an.</translation>
    </message>
    <message>
        <source>Remove response_mode from the tenant file.</source>
        <translation>Entfernen Sie response_mode aus der Tenant-Datei.</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (authorization_endpoint).</source>
        <translation>Informieren Sie den Administrator des Anbieters (authorization_endpoint).</translation>
    </message>
    <message>
        <source>There are no refresh tokens to revoke.</source>
        <translation>Es gibt keine Refresh-Token zu widerrufen.</translation>
    </message>
    <message>
        <source>The provider cannot revoke tokens (revocation_endpoint): after logging out they last until they expire.</source>
        <translation>Der Anbieter kann Token nicht widerrufen (revocation_endpoint): Nach der Abmeldung gelten sie, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>Turn on revocation (RFC 7009) at the provider, if it has it.</source>
        <translation>Schalten Sie beim Anbieter den Widerruf ein (RFC 7009), falls er ihn hat.</translation>
    </message>
    <message>
        <source>Not checked: the client&apos;s secret would have to be sent.</source>
        <translation>Nicht geprüft: Das Client-Secret müsste gesendet werden.</translation>
    </message>
    <message>
        <source>Not needed with the response type &quot;%1&quot;.</source>
        <translation>Beim Antworttyp „%1“ nicht nötig.</translation>
    </message>
    <message>
        <source>The token endpoint knows the client.</source>
        <translation>Der Token-Endpunkt kennt den Client.</translation>
    </message>
    <message>
        <source>The token endpoint wants the client to prove who it is, which a program on a desktop cannot.</source>
        <translation>Der Token-Endpunkt verlangt, dass der Client sich ausweist; das kann ein Desktop-Programm nicht.</translation>
    </message>
    <message>
        <source>Make the application a public client: %1.</source>
        <translation>Machen Sie die Anwendung zu einem öffentlichen Client: %1.</translation>
    </message>
    <message>
        <source>The client may not exchange codes.</source>
        <translation>Der Client darf keine Codes einlösen.</translation>
    </message>
    <message>
        <source>Allow the authorization code in %1.</source>
        <translation>Erlauben Sie den Autorisierungscode in %1.</translation>
    </message>
    <message>
        <source>The token endpoint answers a code that is none with status %1.</source>
        <translation>Der Token-Endpunkt beantwortet einen ungültigen Code mit Status %1.</translation>
    </message>
    <message>
        <source>Log in to see whether it works.</source>
        <translation>Melden Sie sich an, um zu sehen, ob es funktioniert.</translation>
    </message>
    <message>
        <source>Tokens can be revoked.</source>
        <translation>Token können widerrufen werden.</translation>
    </message>
    <message>
        <source>Tokens cannot be revoked (status %1).</source>
        <translation>Token können nicht widerrufen werden (Status %1).</translation>
    </message>
    <message>
        <source>Logging out also ends the session at the provider.</source>
        <translation>Die Abmeldung beendet auch die Sitzung beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider has an address for logging out.</source>
        <translation>Der Anbieter hat eine Adresse zum Abmelden.</translation>
    </message>
    <message>
        <source>The provider&apos;s address for logging out does not work (status %1).</source>
        <translation>Die Adresse des Anbieters zum Abmelden funktioniert nicht (Status %1).</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (end_session_endpoint).</source>
        <translation>Informieren Sie den Administrator des Anbieters (end_session_endpoint).</translation>
    </message>
    <message>
        <source>After logging out, the provider does not lead back to %1.</source>
        <translation>Nach der Abmeldung führt der Anbieter nicht zu %1 zurück.</translation>
    </message>
    <message>
        <source>Add exactly %1 to %2.</source>
        <translation>Fügen Sie genau %1 zu %2 hinzu.</translation>
    </message>
    <message>
        <source>The provider has no address for logging out (end_session_endpoint): logging out ends the session in Keyfob, and not at the provider.</source>
        <translation>Der Anbieter hat keine Adresse zum Abmelden (end_session_endpoint): Die Abmeldung beendet die Sitzung in Keyfob, nicht beim Anbieter.</translation>
    </message>
    <message>
        <source>Turn on log-out (RP-Initiated Logout) at the provider, if it has it, so that its configuration names end_session_endpoint.</source>
        <translation>Schalten Sie beim Anbieter die Abmeldung ein (RP-Initiated Logout), falls er sie hat, damit seine Konfiguration end_session_endpoint nennt.</translation>
    </message>
    <message>
        <source>The tenant file of %1 names a file of this computer (%2), which only a file on this computer can do.</source>
        <translation>Die Tenant-Datei von %1 nennt eine Datei dieses Computers (%2); das darf nur eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>The tenant file of %1 leads to this computer (%2), so it cannot be used.</source>
        <translation>Die Tenant-Datei von %1 führt zu diesem Computer (%2) und kann deshalb nicht verwendet werden.</translation>
    </message>
    <message>
        <source>%1 names a provider whose address cannot be used: %2. Tell your administrator.</source>
        <translation>%1 nennt einen Anbieter, dessen Adresse nicht verwendbar ist: %2. Informieren Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The domain is missing. Type one such as acme.example.</source>
        <translation>Die Domain fehlt. Geben Sie eine ein wie acme.example.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain. Type one such as acme.example.</source>
        <translation>„%1“ ist keine Domain. Geben Sie eine ein wie acme.example.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not a number from 1 to 65535.</source>
        <translation>Der Port „%1“ ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole domain. Type it with its ending, such as %1.example.</source>
        <translation>„%1“ ist keine vollständige Domain. Geben Sie sie mit Endung ein, etwa %1.example.</translation>
    </message>
    <message>
        <source>This address of a file is not on this computer.</source>
        <translation>Diese Dateiadresse ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Addresses that begin with %1: cannot be used. Type a domain such as acme.example.</source>
        <translation>Adressen, die mit %1: beginnen, sind nicht verwendbar. Geben Sie eine Domain ein wie acme.example.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type one such as emma@acme.example.</source>
        <translation>Das ist keine E-Mail-Adresse. Geben Sie eine ein wie emma@acme.example.</translation>
    </message>
    <message>
        <source>The address must end before ? and #. Remove what comes after.</source>
        <translation>Die Adresse muss vor ? und # enden. Entfernen Sie, was danach kommt.</translation>
    </message>
    <message>
        <source>The address has an empty part, or one of dots. Remove it.</source>
        <translation>Die Adresse hat einen leeren Teil oder einen aus Punkten. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>A web address here must not hold a user name. Remove what is before @.</source>
        <translation>Eine Webadresse darf hier keinen Benutzernamen enthalten. Entfernen Sie, was vor @ steht.</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not safe. Type it with https://, or the domain alone.</source>
        <translation>Eine Adresse mit http:// ist nicht sicher. Geben Sie sie mit https:// ein oder nur die Domain.</translation>
    </message>
    <message>
        <source>%1 has mailboxes for everybody. Type the e-mail address that your organization gave you.</source>
        <translation>%1 hat Postfächer für jedermann. Geben Sie die E-Mail-Adresse ein, die Sie von Ihrer Organisation haben.</translation>
    </message>
    <message>
        <source>This is not a web address. Type a domain such as acme.example.</source>
        <translation>Das ist keine Webadresse. Geben Sie eine Domain ein wie acme.example.</translation>
    </message>
    <message>
        <source>Type your e-mail address at work, or your organization&apos;s domain.</source>
        <translation>Geben Sie Ihre dienstliche E-Mail-Adresse oder die Domain Ihrer Organisation ein.</translation>
    </message>
    <message>
        <source>This is too long. Type your organization&apos;s domain, such as acme.example.</source>
        <translation>Das ist zu lang. Geben Sie die Domain Ihrer Organisation ein, etwa acme.example.</translation>
    </message>
    <message>
        <source>This has a line break, or a character that cannot be seen. Type your organization&apos;s domain.</source>
        <translation>Das enthält einen Zeilenumbruch oder ein unsichtbares Zeichen. Geben Sie die Domain Ihrer Organisation ein.</translation>
    </message>
    <message>
        <source>This link names a file. A link can name an organization&apos;s domain only.</source>
        <translation>Dieser Link nennt eine Datei. Ein Link kann nur die Domain einer Organisation nennen.</translation>
    </message>
    <message>
        <source>A domain has no spaces. Type one such as acme.example.</source>
        <translation>Eine Domain hat keine Leerzeichen. Geben Sie eine ein wie acme.example.</translation>
    </message>
    <message>
        <source>To open a file, give its whole path, or choose it below.</source>
        <translation>Um eine Datei zu öffnen, geben Sie ihren ganzen Pfad an, oder wählen Sie sie unten aus.</translation>
    </message>
    <message>
        <source>This link cannot be used. A link of Keyfob&apos;s is keyfob://add?organization=acme.example.</source>
        <translation>Dieser Link ist nicht verwendbar. Ein Link von Keyfob ist keyfob://add?organization=acme.example.</translation>
    </message>
    <message>
        <source>This link names no organization. A link can name its domain only.</source>
        <translation>Dieser Link nennt keine Organisation. Ein Link kann nur deren Domain nennen.</translation>
    </message>
    <message>
        <source>The provider does not know the organization in its own address.</source>
        <translation>Der Anbieter kennt die Organisation in seiner eigenen Adresse nicht.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file.</source>
        <translation>Berichtigen Sie issuer in der Tenant-Datei.</translation>
    </message>
    <message>
        <source>The provider does not know the client ID %1.</source>
        <translation>Der Anbieter kennt die Client-ID %1 nicht.</translation>
    </message>
    <message>
        <source>Copy %1 into client_id of the tenant file, or register the application.</source>
        <translation>Kopieren Sie %1 in client_id der Tenant-Datei, oder registrieren Sie die Anwendung.</translation>
    </message>
    <message>
        <source>The provider does not know the callback URL %1.</source>
        <translation>Der Anbieter kennt die Callback-URL %1 nicht.</translation>
    </message>
    <message>
        <source>This client may not use the response type &quot;%1&quot;.</source>
        <translation>Dieser Client darf den Antworttyp „%1“ nicht verwenden.</translation>
    </message>
    <message>
        <source>Allow the implicit flow in %1, or set response_type to &quot;code&quot; in the tenant file.</source>
        <translation>Erlauben Sie den Implicit Flow in %1, oder setzen Sie response_type in der Tenant-Datei auf „code“.</translation>
    </message>
    <message>
        <source>The provider wants to know for which API the access token is.</source>
        <translation>Der Anbieter will wissen, für welche API das Zugriffstoken ist.</translation>
    </message>
    <message>
        <source>The provider does not know the API %1, or does not let this client use it.</source>
        <translation>Der Anbieter kennt die API %1 nicht oder lässt sie diesen Client nicht verwenden.</translation>
    </message>
    <message>
        <source>Copy %1 into %2 of the tenant file, or register the API.</source>
        <translation>Kopieren Sie %1 in %2 der Tenant-Datei, oder registrieren Sie die API.</translation>
    </message>
    <message>
        <source>The provider does not grant all of the scopes &quot;%1&quot;.</source>
        <translation>Der Anbieter erteilt nicht alle Scopes „%1“.</translation>
    </message>
    <message>
        <source>Add them in %1, or remove them from scope in the tenant file.</source>
        <translation>Fügen Sie sie in %1 hinzu, oder entfernen Sie sie aus scope in der Tenant-Datei.</translation>
    </message>
    <message>
        <source>The provider wants PKCE in every request. Keyfob sends it with response types that have a code.</source>
        <translation>Der Anbieter verlangt PKCE in jeder Anfrage. Keyfob sendet es bei Antworttypen mit einem Code.</translation>
    </message>
    <message>
        <source>Set response_type to &quot;code&quot; in the tenant file, or turn the requirement off in %1.</source>
        <translation>Setzen Sie response_type in der Tenant-Datei auf „code“, oder schalten Sie die Anforderung in %1 aus.</translation>
    </message>
    <message>
        <source>The provider wants pushed authorization requests, which Keyfob does not send.</source>
        <translation>Der Anbieter verlangt Pushed Authorization Requests, die Keyfob nicht sendet.</translation>
    </message>
    <message>
        <source>The provider binds tokens by DPoP, which Keyfob does not do.</source>
        <translation>Der Anbieter bindet Token mit DPoP, was Keyfob nicht kann.</translation>
    </message>
    <message>
        <source>The provider is ready to sign people in (%1).</source>
        <translation>Der Anbieter ist bereit, Personen anzumelden (%1).</translation>
    </message>
    <message>
        <source>The provider has a problem of its own.</source>
        <translation>Der Anbieter hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>Signing in leads to %1, which the tenant file does not allow.</source>
        <translation>Die Anmeldung führt zu %1, was die Tenant-Datei nicht erlaubt.</translation>
    </message>
    <message>
        <source>If that belongs to signing in, add it to sign_in_hosts in the tenant file.</source>
        <translation>Wenn das zur Anmeldung gehört, fügen Sie es zu sign_in_hosts in der Tenant-Datei hinzu.</translation>
    </message>
    <message>
        <source>The provider answers prompt=none with a page, so that it cannot be told whether people can sign in, and sessions are not renewed unseen.</source>
        <translation>Der Anbieter beantwortet prompt=none mit einer Seite; deshalb ist nicht zu erkennen, ob Personen sich anmelden können, und Sitzungen werden nicht im Hintergrund erneuert.</translation>
    </message>
    <message>
        <source>The provider refuses the request with a page (status %1).</source>
        <translation>Der Anbieter lehnt die Anfrage mit einer Seite ab (Status %1).</translation>
    </message>
    <message>
        <source>Compare the tenant file with the application&apos;s settings at the provider.</source>
        <translation>Vergleichen Sie die Tenant-Datei mit den Einstellungen der Anwendung beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>Der Anbieter lehnt die Anmeldung ab (%1).</translation>
    </message>
    <message>
        <source>The provider knows the client.</source>
        <translation>Der Anbieter kennt den Client.</translation>
    </message>
    <message>
        <source>The provider knows the callback URL %1.</source>
        <translation>Der Anbieter kennt die Callback-URL %1.</translation>
    </message>
    <message>
        <source>The client may use the response type &quot;%1&quot;.</source>
        <translation>Der Client darf den Antworttyp „%1“ verwenden.</translation>
    </message>
    <message>
        <source>The provider knows the API.</source>
        <translation>Der Anbieter kennt die API.</translation>
    </message>
    <message>
        <source>The provider accepts the scopes.</source>
        <translation>Der Anbieter akzeptiert die Scopes.</translation>
    </message>
    <message>
        <source>The request fits what the provider wants.</source>
        <translation>Die Anfrage entspricht dem, was der Anbieter verlangt.</translation>
    </message>
    <message>
        <source>The provider takes requests from the browser.</source>
        <translation>Der Anbieter nimmt Anfragen aus dem Browser an.</translation>
    </message>
    <message>
        <source>Not checked, because of what is wrong above.</source>
        <translation>Nicht geprüft, wegen der Fehler oben.</translation>
    </message>
    <message>
        <source>The tenant file names no API there.</source>
        <translation>Die Tenant-Datei nennt dort keine API.</translation>
    </message>
    <message>
        <source>The API at %1 describes another one: %2.</source>
        <translation>Die API bei %1 beschreibt eine andere: %2.</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>Ihr Anbieter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at %2 (%3)</source>
        <translation>„%1“ bei %2 (%3)</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 antwortet mit Status %2.</translation>
    </message>
    <message>
        <source>%1 answers with a web page. Either it offers nothing here, or you are behind a log-in page of this network.</source>
        <translation>%1 antwortet mit einer Webseite. Entweder bietet es hier nichts an, oder Sie sind hinter einer Anmeldeseite dieses Netzwerks.</translation>
    </message>
    <message>
        <source>%1 sends its answer with the content type &quot;%2&quot;. Ask its administrator to have it sent as application/json.</source>
        <translation>%1 sendet seine Antwort mit dem Inhaltstyp „%2“. Bitten Sie den dortigen Administrator, sie als application/json senden zu lassen.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid JSON (%2). Tell its administrator.</source>
        <translation>Die Antwort von %1 ist kein gültiges JSON (%2). Informieren Sie den dortigen Administrator.</translation>
    </message>
    <message>
        <source>%1 leads to the private address %2, so it was not asked. If that is right, ask your administrator for a tenant file.</source>
        <translation>%1 führt zur privaten Adresse %2 und wurde deshalb nicht gefragt. Wenn das richtig ist, bitten Sie Ihren Administrator um eine Tenant-Datei.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which was not asked. If that is your organization, type its address.</source>
        <translation>%1 leitet zu %2 weiter, das nicht gefragt wurde. Wenn das Ihre Organisation ist, geben Sie deren Adresse ein.</translation>
    </message>
    <message>
        <source>The provider does not accept the callback URLs. Choose others that it allows for native applications, or register this program at the provider by hand.</source>
        <translation>Der Anbieter akzeptiert die Callback-URLs nicht. Wählen Sie andere, die er für native Anwendungen erlaubt, oder registrieren Sie dieses Programm beim Anbieter von Hand.</translation>
    </message>
    <message>
        <source>The provider does not accept one of the settings: choose another response type or other permissions, or register this program at the provider by hand.</source>
        <translation>Der Anbieter akzeptiert eine der Einstellungen nicht: Wählen Sie einen anderen Antworttyp oder andere Berechtigungen, oder registrieren Sie dieses Programm beim Anbieter von Hand.</translation>
    </message>
    <message>
        <source>The provider registers only programs that somebody has approved. Register this program at the provider by hand.</source>
        <translation>Der Anbieter registriert nur genehmigte Programme. Registrieren Sie dieses Programm beim Anbieter von Hand.</translation>
    </message>
    <message>
        <source>The provider registers programs only with an initial access token. Ask your administrator for one, or register this program at the provider by hand: a public native application with the callback URLs shown here.</source>
        <translation>Der Anbieter registriert Programme nur mit einem Initial Access Token. Bitten Sie Ihren Administrator um eines, oder registrieren Sie dieses Programm beim Anbieter von Hand: eine öffentliche native Anwendung mit den hier gezeigten Callback-URLs.</translation>
    </message>
    <message>
        <source>The provider does not accept this initial access token. Ask your administrator for another, or register this program at the provider by hand: a public native application with the callback URLs shown here.</source>
        <translation>Der Anbieter akzeptiert dieses Initial Access Token nicht. Bitten Sie Ihren Administrator um ein anderes, oder registrieren Sie dieses Programm beim Anbieter von Hand: eine öffentliche native Anwendung mit den hier gezeigten Callback-URLs.</translation>
    </message>
    <message>
        <source>The provider no longer lets this program change its registration. Change or remove the application at the provider.</source>
        <translation>Der Anbieter lässt dieses Programm seine Registrierung nicht mehr ändern. Ändern oder entfernen Sie die Anwendung beim Anbieter.</translation>
    </message>
    <message>
        <source>The provider registers no more programs for now. Try again later.</source>
        <translation>Der Anbieter registriert derzeit keine weiteren Programme. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The provider answers the registration with something else than JSON. Register this program there by hand.</source>
        <translation>Der Anbieter beantwortet die Registrierung mit etwas anderem als JSON. Registrieren Sie dieses Programm dort von Hand.</translation>
    </message>
    <message>
        <source>The provider does not register this program (status %1). Register it there by hand.</source>
        <translation>Der Anbieter registriert dieses Programm nicht (Status %1). Registrieren Sie es dort von Hand.</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Sie sind bei %1 angemeldet</translation>
    </message>
    <message>
        <source>You are logged out of %1</source>
        <translation>Sie sind bei %1 abgemeldet</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Sie sind nicht bei %1 angemeldet</translation>
    </message>
    <message>
        <source>Go back to Keyfob, which says why. You can close this tab.</source>
        <translation>Gehen Sie zurück zu Keyfob; dort steht der Grund. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these pages, as in HTML</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Anmeldung bei %1 …</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Your browser must run scripts for this.</source>
        <translation>Ihr Browser muss dafür Skripte ausführen.</translation>
    </message>
    <message>
        <source>This desktop has no keychain. You stay signed in until you close the program.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund. Sie bleiben angemeldet, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Erlauben Sie ihn, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Try again later.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Suchen Sie ein Fenster, das ihn entsperren will, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Log in again.</source>
        <translation>Ihre gespeicherte Anmeldung kann nicht gelesen werden. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your saved sign-in was made by a newer version of this program. Update it, or log in again.</source>
        <translation>Ihre gespeicherte Anmeldung stammt von einer neueren Version dieses Programms. Aktualisieren Sie es, oder melden Sie sich erneut an.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, so that your session ends when it should.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht etwa %n Minute nach. Stellen Sie sie richtig, damit Ihre Sitzung endet, wann sie soll.</numerusform>
            <numerusform>Die Uhr dieses Computers geht etwa %n Minuten nach. Stellen Sie sie richtig, damit Ihre Sitzung endet, wann sie soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>Der Schlüsselbund hat nicht gespeichert, was er bekam.</translation>
    </message>
    <message>
        <source>Register %1 as a redirect URI at your provider, and make it the redirect_uri of the tenant file.</source>
        <translation>Registrieren Sie %1 als Redirect-URI bei Ihrem Anbieter, und machen Sie sie zur redirect_uri der Tenant-Datei.</translation>
    </message>
    <message>
        <source>Another app on this device could take what your provider sends to %1.</source>
        <translation>Eine andere App auf diesem Gerät könnte abfangen, was Ihr Anbieter an %1 sendet.</translation>
    </message>
    <message>
        <source>A web view cannot keep what your provider sends to %1 on this device.</source>
        <translation>Eine Webansicht kann nicht auf diesem Gerät halten, was Ihr Anbieter an %1 sendet.</translation>
    </message>
    <message>
        <source>Your session has ended. %1</source>
        <translation>Ihre Sitzung ist beendet. %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::WebViewUserAgent</name>
    <message>
        <source>The sign-in was not completed in time. Log in again when you are ready.</source>
        <translation>Die Anmeldung wurde nicht rechtzeitig abgeschlossen. Melden Sie sich erneut an, wenn Sie bereit sind.</translation>
    </message>
    <message>
        <source>Your provider sent its response as a form, which cannot be checked. Ask your organization to set response_mode to query or fragment.</source>
        <translation>Ihr Anbieter hat seine Antwort als Formular gesendet, das sich nicht prüfen lässt. Bitten Sie Ihre Organisation, response_mode auf query oder fragment zu setzen.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>Die Anmeldeadresse lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>A web view cannot be used without showing a page.</source>
        <translation>Eine Webansicht kann nicht verwendet werden, ohne eine Seite zu zeigen.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown, since Qt WebView is not installed completely.</source>
        <translation>Die Anmeldeseite kann nicht gezeigt werden, da Qt WebView nicht vollständig installiert ist.</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not one of %2&apos;s sign-in hosts. If it should be, ask your organization to add it to the list of sign-in hosts.</source>
        <translation>Die Seite wollte %1 öffnen, das %2 nicht als Anmeldehost nennt. Wenn es einer sein soll, bitten Sie Ihre Organisation, ihn in die Liste der Anmeldehosts aufzunehmen.</translation>
    </message>
    <message>
        <source>What your provider sent back is no response to this sign-in. Log in again; if it happens again, ask your organization to check the redirect URI.</source>
        <translation>Was Ihr Anbieter zurückgesendet hat, ist keine Antwort auf diese Anmeldung. Melden Sie sich erneut an; wenn es wieder geschieht, bitten Sie Ihre Organisation, die Redirect-URI zu prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection and try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>WebViewWindow</name>
    <message>
        <source>Log in: %1</source>
        <translation>Anmelden: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
</TS>
