<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Keyfob</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON.</source>
        <translation>La réponse n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM format (ca_file).</source>
        <translation>Le fichier %1 ne contient aucun certificat au format PEM (ca_file).</translation>
    </message>
    <message>
        <source>The parameter %1 cannot be set as an extra one.</source>
        <translation>Le paramètre %1 ne peut pas être défini en plus.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not well formed. Log in again.</source>
        <translation>La réponse du fournisseur est mal formée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider&apos;s response does not say which sign-in it belongs to.</source>
        <translation>La réponse du fournisseur n’indique pas à quelle connexion elle appartient.</translation>
    </message>
    <message>
        <source>This answer does not belong to a sign-in that you started here. Log in again.</source>
        <translation>Cette réponse n’appartient pas à une connexion que vous avez commencée ici. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Log in again.</source>
        <translation>La connexion a pris trop de temps. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a response type. Use words from: code, id_token, token.</source>
        <translation>« %1 » n’est pas un type de réponse. Utilisez des mots parmi : code, id_token, token.</translation>
    </message>
    <message>
        <source>Your provider does not tell this program who you are.</source>
        <translation>Votre fournisseur n’indique pas à ce programme qui vous êtes.</translation>
    </message>
    <message>
        <source>Your provider sent the details of somebody else. Stop here, and tell your administrator.</source>
        <translation>Votre fournisseur a envoyé les données de quelqu’un d’autre. Arrêtez-vous ici et prévenez votre administrateur.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiClient</name>
    <message>
        <source>The API no longer accepts your sign-in. Log in again.</source>
        <translation>L’API n’accepte plus votre connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The header %1 is set by Keyfob.</source>
        <translation>L’en-tête %1 est défini par Keyfob.</translation>
    </message>
    <message>
        <source>The API&apos;s link to the next page leads to the same page.</source>
        <translation>Le lien de l’API vers la page suivante mène à la même page.</translation>
    </message>
    <message>
        <source>The API sends this request elsewhere, which is not followed: your access token stays at your organization&apos;s API.</source>
        <translation>L’API redirige cette requête ailleurs, ce qui n’est pas suivi : votre jeton d’accès reste à l’API de votre organisation.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiDescription</name>
    <message>
        <source>The description cannot be read. %1</source>
        <translation>La description est illisible. %1</translation>
    </message>
    <message>
        <source>There is more that was ignored.</source>
        <translation>D’autres éléments ont été ignorés.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads back to itself.</source>
        <translation>La référence « %1 » revient à elle-même.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to nothing.</source>
        <translation>La référence « %1 » ne mène à rien.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to a file that cannot be read: %2</source>
        <translation>La référence « %1 » mène à un fichier illisible : %2</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to a file that is not there.</source>
        <translation>La référence « %1 » mène à un fichier absent.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads out of the description&apos;s folder or origin, where nothing is read.</source>
        <translation>La référence « %1 » sort du dossier ou de l’origine de la description, où rien n’est lu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. The first one counts.</source>
        <translation>« %1 » apparaît deux fois. Le premier compte.</translation>
    </message>
    <message>
        <source>&quot;paths&quot; is no map. It was ignored.</source>
        <translation>« paths » n’est pas un objet. Il a été ignoré.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; was ignored: its place is &quot;%2&quot;, which is none.</source>
        <translation>Le paramètre « %1 » a été ignoré : son emplacement « %2 » n’existe pas.</translation>
    </message>
    <message>
        <source>There are more than %1 operations. Those from &quot;%2&quot; on were ignored.</source>
        <translation>Il y a plus de %1 opérations. Celles à partir de « %2 » ont été ignorées.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; is no map. It was ignored.</source>
        <translation>Le chemin « %1 » n’est pas un objet. Il a été ignoré.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; lacks its slash, which was added.</source>
        <translation>Il manque la barre oblique au chemin « %1 » ; elle a été ajoutée.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a query.</source>
        <translation>Le chemin « %1 » a une requête.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a fragment, which is not sent.</source>
        <translation>Le chemin « %1 » a un fragment, qui n’est pas envoyé.</translation>
    </message>
    <message>
        <source>The paths &quot;%1&quot; and &quot;%2&quot; are the same.</source>
        <translation>Les chemins « %1 » et « %2 » sont identiques.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here and was ignored.</source>
        <translation>« %1 » est inconnu ici et a été ignoré.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ignored: OpenAPI has it since version 3.2.</source>
        <translation>« %1 » a été ignoré : OpenAPI l’a depuis la version 3.2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ignored: methods are written in lower case.</source>
        <translation>« %1 » a été ignoré : les méthodes s’écrivent en minuscules.</translation>
    </message>
    <message>
        <source>The operation &quot;%1 %2&quot; is no map. It was ignored.</source>
        <translation>L’opération « %1 %2 » n’est pas un objet. Elle a été ignorée.</translation>
    </message>
    <message>
        <source>Another operation has the operationId &quot;%1&quot; too.</source>
        <translation>Une autre opération a aussi l’operationId « %1 ».</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; is no list. It was ignored.</source>
        <translation>« parameters » n’est pas une liste. Il a été ignoré.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is there twice. The first one counts.</source>
        <translation>Le paramètre « %1 » apparaît deux fois. Le premier compte.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has no place for its parameter &quot;%2&quot;.</source>
        <translation>Le chemin « %1 » n’a pas de place pour son paramètre « %2 ».</translation>
    </message>
    <message>
        <source>The parameter &quot;%2&quot; in the path &quot;%1&quot; is not declared. It is taken as text.</source>
        <translation>Le paramètre « %2 » du chemin « %1 » n’est pas déclaré. Il est pris comme texte.</translation>
    </message>
    <message>
        <source>The operations have more than %1 parts. What is beyond was ignored.</source>
        <translation>Les opérations ont plus de %1 parties. Le surplus a été ignoré.</translation>
    </message>
    <message>
        <source>The security scheme &quot;%1&quot; has the unknown type &quot;%2&quot;.</source>
        <translation>Le schéma de sécurité « %1 » a le type inconnu « %2 ».</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; of a security scheme cannot be used.</source>
        <translation>L’adresse « %1 » d’un schéma de sécurité est inutilisable.</translation>
    </message>
    <message>
        <source>The security scheme &quot;%1&quot; is not declared.</source>
        <translation>Le schéma de sécurité « %1 » n’est pas déclaré.</translation>
    </message>
    <message>
        <source>A security requirement is no map. It was ignored.</source>
        <translation>Une exigence de sécurité n’est pas un objet. Elle a été ignorée.</translation>
    </message>
    <message>
        <source>The server&apos;s address &quot;%1&quot; cannot be used.</source>
        <translation>L’adresse « %1 » du serveur est inutilisable.</translation>
    </message>
</context>
<context>
    <name>Keyfob::AuthService</name>
    <message>
        <source>Another window of this program is busy with your session. Try again.</source>
        <translation>Une autre fenêtre de ce programme utilise votre session. Réessayez.</translation>
    </message>
    <message>
        <source>The two parts of the sign-in are about different people. Stop here, and tell your administrator.</source>
        <translation>Les deux parties de la connexion concernent des personnes différentes. Arrêtez-vous ici et prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your provider did not say who signed in.</source>
        <translation>Votre fournisseur n’a pas indiqué qui s’est connecté.</translation>
    </message>
    <message>
        <source>You did not allow what your provider asked for. To continue, log in again and allow it.</source>
        <translation>Vous n’avez pas autorisé ce que votre fournisseur demandait. Pour continuer, reconnectez-vous et autorisez-le.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Client</name>
    <message>
        <source>This program does not say where the API %1 is, so nothing is sent there.</source>
        <translation>Ce programme n’indique pas où se trouve l’API %1 ; rien ne lui est donc envoyé.</translation>
    </message>
    <message>
        <source>This organization has no API.</source>
        <translation>Cette organisation n’a pas d’API.</translation>
    </message>
    <message>
        <source>This program names no API.</source>
        <translation>Ce programme ne nomme aucune API.</translation>
    </message>
    <message>
        <source>The address of the API %1 is not safe to use: it must begin with https.</source>
        <translation>L’adresse de l’API %1 n’est pas sûre : elle doit commencer par https.</translation>
    </message>
    <message>
        <source>The API %1 is at %2, so no other address gets its access token.</source>
        <translation>L’API %1 est sur %2 ; aucune autre adresse ne reçoit son jeton d’accès.</translation>
    </message>
</context>
<context>
    <name>Keyfob::DataTree</name>
    <message>
        <source>more than %1 values</source>
        <translation>plus de %1 valeurs</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>text that is not %1</source>
        <translation>du texte qui n’est pas %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Taille supérieure à %1 Mo.</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>c’est vide</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>pas du YAML</translation>
    </message>
    <message>
        <source>a wrong escape</source>
        <translation>un échappement incorrect</translation>
    </message>
    <message>
        <source>nothing is named &quot;%1&quot;</source>
        <translation>rien ne s’appelle « %1 »</translation>
    </message>
    <message>
        <source>a tag that is too long</source>
        <translation>une étiquette trop longue</translation>
    </message>
    <message>
        <source>U+0000, which is in no text</source>
        <translation>U+0000, qui ne figure dans aucun texte</translation>
    </message>
</context>
<context>
    <name>Keyfob::DescriptionKind</name>
    <message>
        <source>This is %1. %2</source>
        <translation>C’est %1. %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>This is a web page, not a description of an API: perhaps the server&apos;s login page. Log in there in your browser, and save the description itself.</source>
        <translation>C’est une page web et non une description d’API : peut-être la page de connexion du serveur. Connectez-vous-y dans votre navigateur et enregistrez la description elle-même.</translation>
    </message>
    <message>
        <source>a WSDL file (SOAP)</source>
        <translation>un fichier WSDL (SOAP)</translation>
    </message>
    <message>
        <source>a WADL file</source>
        <translation>un fichier WADL</translation>
    </message>
    <message>
        <source>an OData file (EDMX)</source>
        <translation>un fichier OData (EDMX)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a Postman collection</source>
        <translation>une collection Postman</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>un export Insomnia</translation>
    </message>
    <message>
        <source>a recording of requests (HAR)</source>
        <translation>un enregistrement de requêtes (HAR)</translation>
    </message>
    <message>
        <source>a GraphQL schema</source>
        <translation>un schéma GraphQL</translation>
    </message>
    <message>
        <source>a Google API discovery document</source>
        <translation>un document de découverte d’API de Google</translation>
    </message>
    <message>
        <source>an OData file</source>
        <translation>un fichier OData</translation>
    </message>
    <message>
        <source>the configuration of an OpenID provider</source>
        <translation>la configuration d’un fournisseur OpenID</translation>
    </message>
    <message>
        <source>OpenAPI 3.0, 3.1 and 3.2 are supported.</source>
        <translation>OpenAPI 3.0, 3.1 et 3.2 sont pris en charge.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it, and try again.</source>
        <translation>C’est un fichier compressé. Décompressez-le et réessayez.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas du texte</translation>
    </message>
    <message>
        <source>a RAML file</source>
        <translation>un fichier RAML</translation>
    </message>
    <message>
        <source>an API Blueprint</source>
        <translation>un API Blueprint</translation>
    </message>
    <message>
        <source>a Protocol Buffers file</source>
        <translation>un fichier Protocol Buffers</translation>
    </message>
    <message>
        <source>no description of an API: it has no members</source>
        <translation>pas une description d’API : elle n’a pas de membres</translation>
    </message>
    <message>
        <source>a Swagger %1 description</source>
        <translation>une description Swagger %1</translation>
    </message>
    <message>
        <source>Convert it to OpenAPI 3 first.</source>
        <translation>Convertissez-la d’abord en OpenAPI 3.</translation>
    </message>
    <message>
        <source>an error message of a server, no description</source>
        <translation>un message d’erreur d’un serveur, pas une description</translation>
    </message>
    <message>
        <source>The member &quot;openapi&quot; with the version is missing. %1</source>
        <translation>Il manque le membre « openapi » avec la version. %1</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not supported. %2</source>
        <translation>OpenAPI %1 n’est pas pris en charge. %2</translation>
    </message>
</context>
<context>
    <name>Keyfob::EmbeddedUserAgent</name>
    <message>
        <source>A sign-in window is open already.</source>
        <translation>Une fenêtre de connexion est déjà ouverte.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>L’adresse de connexion ne peut pas être ouverte.</translation>
    </message>
</context>
<context>
    <name>Keyfob::HttpClient</name>
    <message>
        <source>The address %1 is not safe to use: it must begin with https.</source>
        <translation>L’adresse %1 n’est pas sûre : elle doit commencer par https.</translation>
    </message>
    <message>
        <source>The method of this request is not valid.</source>
        <translation>La méthode de cette requête n’est pas valide.</translation>
    </message>
    <message>
        <source>A header of this request has a character that is not allowed.</source>
        <translation>Un en-tête de cette requête contient un caractère non autorisé.</translation>
    </message>
    <message>
        <source>The access token is not valid.</source>
        <translation>Le jeton d’accès n’est pas valide.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Json</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>texte après la fin</translation>
    </message>
    <message>
        <source>comma or closing brace expected</source>
        <translation>virgule ou accolade fermante attendue</translation>
    </message>
    <message>
        <source>comma or closing bracket expected</source>
        <translation>virgule ou crochet fermant attendu</translation>
    </message>
    <message>
        <source>name expected</source>
        <translation>nom attendu</translation>
    </message>
    <message>
        <source>colon expected</source>
        <translation>deux-points attendu</translation>
    </message>
    <message>
        <source>it is too large to show</source>
        <translation>trop volumineux pour être affiché</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>se termine trop tôt</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>mot inconnu</translation>
    </message>
    <message>
        <source>value expected</source>
        <translation>valeur attendue</translation>
    </message>
    <message>
        <source>digit expected</source>
        <translation>chiffre attendu</translation>
    </message>
    <message>
        <source>bad escape</source>
        <translation>échappement incorrect</translation>
    </message>
    <message>
        <source>lone surrogate</source>
        <translation>surrogat isolé</translation>
    </message>
    <message>
        <source>bad UTF-8</source>
        <translation>UTF-8 incorrect</translation>
    </message>
    <message>
        <source>string expected</source>
        <translation>chaîne attendue</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>caractère de contrôle</translation>
    </message>
</context>
<context>
    <name>Keyfob::Jwk</name>
    <message>
        <source>The provider published a signing key that is not safe to use.</source>
        <translation>Le fournisseur a publié une clé de signature qui n’est pas sûre.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeychainStore</name>
    <message>
        <source>The keychain has an entry that this program did not make.</source>
        <translation>Le trousseau contient une entrée que ce programme n’a pas créée.</translation>
    </message>
    <message>
        <source>This is too large, or too small, for the keychain.</source>
        <translation>C’est trop grand ou trop petit pour le trousseau.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobClient</name>
    <message>
        <source>Looking for your session…</source>
        <translation>Recherche de votre session…</translation>
    </message>
    <message>
        <source>Asking the provider how to log in…</source>
        <translation>Demande au fournisseur comment se connecter…</translation>
    </message>
    <message>
        <source>Your browser did not open. Copy the link, and open it in a browser on this computer.</source>
        <translation>Votre navigateur ne s’est pas ouvert. Copiez le lien et ouvrez-le dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page in your browser, then come back here.</source>
        <translation>Connectez-vous sur la page de votre fournisseur dans votre navigateur, puis revenez ici.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in the window that has opened.</source>
        <translation>Connectez-vous sur la page de votre fournisseur, dans la fenêtre qui s’est ouverte.</translation>
    </message>
    <message>
        <source>Checking the provider’s response…</source>
        <translation>Vérification de la réponse du fournisseur…</translation>
    </message>
    <message>
        <source>Ending your session…</source>
        <translation>Fin de votre session…</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobError</name>
    <message>
        <source>Something went wrong. Try again.</source>
        <translation>Un problème est survenu. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobRequest</name>
    <message>
        <source>The body of this request is neither an object, a list nor a text.</source>
        <translation>Le corps de cette requête n’est ni un objet, ni une liste, ni un texte.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
</context>
<context>
    <name>Keyfob::LoopbackServer</name>
    <message>
        <source>Keyfob cannot receive your browser&apos;s answer, since its address on this computer is in use. Close other programs that sign in, and try again.</source>
        <translation>Keyfob ne peut pas recevoir la réponse de votre navigateur, car son adresse sur cet ordinateur est occupée. Fermez les autres programmes en cours de connexion et réessayez.</translation>
    </message>
</context>
<context>
    <name>Keyfob::MemoryStore</name>
    <message>
        <source>Nothing is kept under this name.</source>
        <translation>Rien n’est conservé sous ce nom.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Il n’y a rien à enregistrer.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ProxySetting</name>
    <message>
        <source>must be system, none, http://host:port or socks5://host:port</source>
        <translation>doit être system, none, http://host:port ou socks5://host:port</translation>
    </message>
    <message>
        <source>must not hold a user name or password: Keyfob asks for them</source>
        <translation>ne doit contenir ni nom d’utilisateur ni mot de passe : Keyfob les demande</translation>
    </message>
    <message>
        <source>needs a host and a port</source>
        <translation>exige un hôte et un port</translation>
    </message>
    <message>
        <source>has something after the port</source>
        <translation>a quelque chose après le port</translation>
    </message>
</context>
<context>
    <name>Keyfob::SessionVault</name>
    <message>
        <source>The settings cannot be written. You stay signed in until you close the program.</source>
        <translation>Les paramètres ne peuvent pas être écrits. Vous restez connecté jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The keychain did not keep your sign-in. You stay signed in until you close the program.</source>
        <translation>Le trousseau n’a pas conservé votre connexion. Vous restez connecté jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Your saved sign-in is damaged. Log in again.</source>
        <translation>Votre connexion enregistrée est endommagée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your saved sign-in is not available: the keychain is locked, or the entry was deleted. Unlock it and start again, or log in.</source>
        <translation>Votre connexion enregistrée n’est pas disponible : le trousseau est verrouillé ou l’entrée a été supprimée. Déverrouillez-le et redémarrez, ou connectez-vous.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer in the keychain. Log in again.</source>
        <translation>Votre connexion enregistrée n’est plus dans le trousseau. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your sign-in is too large for the keychain.</source>
        <translation>Votre connexion est trop volumineuse pour le trousseau.</translation>
    </message>
    <message>
        <source>You are signed out here, but the keychain still has your saved sign-in: it is locked or does not answer. It will not be used again.</source>
        <translation>Vous êtes déconnecté ici, mais le trousseau contient encore votre connexion enregistrée : il est verrouillé ou ne répond pas. Elle ne sera plus utilisée.</translation>
    </message>
    <message>
        <source>The keychain could not delete your saved sign-in. Unlock it and log out again.</source>
        <translation>Le trousseau n’a pas pu supprimer votre connexion enregistrée. Déverrouillez-le et déconnectez-vous de nouveau.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignIn</name>
    <message>
        <source>The sign-in window and this program do not understand each other. Install both from the same release.</source>
        <translation>La fenêtre de connexion et ce programme ne se comprennent pas. Installez les deux à partir de la même version.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignInProcess</name>
    <message>
        <source>The sign-in window could not be started. Install the package that has keyfob-signin, or use your browser.</source>
        <translation>La fenêtre de connexion n’a pas pu être démarrée. Installez le paquet contenant keyfob-signin, ou utilisez votre navigateur.</translation>
    </message>
    <message>
        <source>The sign-in window did not open. Try again.</source>
        <translation>La fenêtre de connexion ne s’est pas ouverte. Réessayez.</translation>
    </message>
    <message>
        <source>The sign-in window sent an invalid response. Try again.</source>
        <translation>La fenêtre de connexion a envoyé une réponse non valide. Réessayez.</translation>
    </message>
    <message>
        <source>The sign-in server took too long to answer. Try again.</source>
        <translation>Le serveur de connexion a mis trop de temps à répondre. Réessayez.</translation>
    </message>
    <message>
        <source>The sign-in window cannot be drawn on this computer. Try again.</source>
        <translation>La fenêtre de connexion ne peut pas être dessinée sur cet ordinateur. Réessayez.</translation>
    </message>
    <message>
        <source>The sign-in window closed unexpectedly. Try again.</source>
        <translation>La fenêtre de connexion s’est fermée de façon inattendue. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SystemBrowser</name>
    <message>
        <source>The browser sign-in was not completed. Log in again when you are ready.</source>
        <translation>La connexion dans le navigateur n’a pas été terminée. Reconnectez-vous quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Your browser cannot be used without showing a page.</source>
        <translation>Votre navigateur ne peut pas être utilisé sans afficher de page.</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>Votre navigateur ne s’est pas ouvert.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>L’adresse de connexion ne peut pas être ouverte.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Text</name>
    <message>
        <source>This request was of a session that has ended. Send it again.</source>
        <translation>Cette requête appartenait à une session terminée. Renvoyez-la.</translation>
    </message>
    <message>
        <source>You have no access token for the API. Log in.</source>
        <translation>Vous n’avez pas de jeton d’accès pour l’API. Connectez-vous.</translation>
    </message>
    <message>
        <source>The API redirects this request in a loop.</source>
        <translation>L’API redirige cette requête en boucle.</translation>
    </message>
    <message>
        <source>The API answered %1: %2</source>
        <translation>L’API a répondu %1 : %2</translation>
    </message>
    <message>
        <source>The API has a problem (%1). Try again later.</source>
        <translation>L’API a un problème (%1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The API refused this request (%1).</source>
        <translation>L’API a refusé cette requête (%1).</translation>
    </message>
    <message>
        <source>The API no longer accepts your sign-in. Log in again.</source>
        <translation>L’API n’accepte plus votre connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The API does not accept your sign-in (%1). Log in again.</source>
        <translation>L’API n’accepte pas votre connexion (%1). Reconnectez-vous.</translation>
    </message>
    <message>
        <source>You do not have the required permission.</source>
        <translation>Vous n’avez pas l’autorisation requise.</translation>
    </message>
    <message>
        <source>This requires the permission %1, which you do not have. Ask your organization for it.</source>
        <translation>Cela exige l’autorisation %1, que vous n’avez pas. Demandez-la à votre organisation.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de requêtes. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de requêtes. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address is not part of your organization&apos;s API, so it does not get your access token.</source>
        <translation>Cette adresse ne fait pas partie de l’API de votre organisation ; elle ne reçoit donc pas votre jeton d’accès.</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings name no API (api_base_url).</source>
        <translation>Les paramètres de votre organisation ne nomment aucune API (api_base_url).</translation>
    </message>
    <message>
        <source>The API&apos;s address %1 is not safe to use: it must begin with https.</source>
        <translation>L’adresse %1 de l’API n’est pas sûre : elle doit commencer par https.</translation>
    </message>
    <message>
        <source>The address has a character that is not allowed.</source>
        <translation>L’adresse contient un caractère non autorisé.</translation>
    </message>
    <message>
        <source>The address has a part after #, which is never sent.</source>
        <translation>L’adresse a une partie après #, qui n’est jamais envoyée.</translation>
    </message>
    <message>
        <source>The address has a % that begins no escape.</source>
        <translation>L’adresse a un % qui ne commence aucun échappement.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>L’adresse n’est pas valide.</translation>
    </message>
    <message>
        <source>There is not enough space for %1. Free some space and try again.</source>
        <translation>L’espace est insuffisant pour %1. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written there. Choose another folder.</source>
        <translation>%1 ne peut pas y être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The API sent a different part of the file than requested. Try again.</source>
        <translation>L’API a envoyé une autre partie du fichier que celle demandée. Réessayez.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>The type of the file %1 is not valid.</source>
        <translation>Le type du fichier %1 n’est pas valide.</translation>
    </message>
    <message>
        <source>You are not allowed to do that. Ask your administrator for: %1</source>
        <translation>Vous n’êtes pas autorisé à faire cela. Demandez à votre administrateur : %1</translation>
    </message>
    <message>
        <source>Your provider&apos;s sessions are too short for this. Tell your administrator.</source>
        <translation>Les sessions de votre fournisseur sont trop courtes pour cela. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>You are not signed in to this API.</source>
        <translation>Vous n’êtes pas connecté à cette API.</translation>
    </message>
    <message>
        <source>A sign-in is already in progress.</source>
        <translation>Une connexion est déjà en cours.</translation>
    </message>
    <message>
        <source>Another person signed in. Log in as %1 to continue.</source>
        <translation>Une autre personne s’est connectée. Connectez-vous en tant que %1 pour continuer.</translation>
    </message>
    <message>
        <source>Another person signed in. You are signed out here: log in again.</source>
        <translation>Une autre personne s’est connectée. Vous êtes déconnecté ici : reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your provider gives no access to this API without asking you. Ask your administrator to allow it. (%1)</source>
        <translation>Votre fournisseur ne donne pas accès à cette API sans vous le demander. Demandez à votre administrateur de l’autoriser. (%1)</translation>
    </message>
    <message>
        <source>Your provider&apos;s access token does not say which API it is for, so %1 does not get it. Tell your administrator.</source>
        <translation>Le jeton d’accès de votre fournisseur n’indique pas à quelle API il est destiné ; %1 ne le reçoit donc pas. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your provider gave an access token for another API than %1. Tell your administrator.</source>
        <translation>Votre fournisseur a donné un jeton d’accès pour une autre API que %1. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>You are not allowed to do that at %1. Ask your administrator.</source>
        <translation>Vous n’êtes pas autorisé à faire cela sur %1. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>Your session cannot be used for another API. Log out, and log in again.</source>
        <translation>Votre session ne peut pas servir pour une autre API. Déconnectez-vous, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>You are offline. Your session continues when the network is back.</source>
        <translation>Vous êtes hors ligne. Votre session reprendra au retour du réseau.</translation>
    </message>
    <message>
        <source>Your session could not be renewed yet; Keyfob keeps trying. %1</source>
        <translation>Votre session n’a pas encore pu être renouvelée ; Keyfob continue d’essayer. %1</translation>
    </message>
    <message>
        <source>Your session ends at %1 and will not be renewed. (%2)</source>
        <translation>Votre session se termine à %1 et ne sera pas renouvelée. (%2)</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, so that your session ends when it should.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde d’environ %n minute. Réglez-la pour que votre session se termine à l’heure prévue.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde d’environ %n minutes. Réglez-la pour que votre session se termine à l’heure prévue.</numerusform>
        </translation>
    </message>
    <message>
        <source>This organization&apos;s discovery_url is not at its issuer&apos;s address. Log in in Keyfob&apos;s own window: in a browser it cannot be seen who answers.</source>
        <translation>La discovery_url de cette organisation n’est pas à l’adresse de son émetteur. Connectez-vous dans la fenêtre de Keyfob : dans un navigateur, on ne voit pas qui répond.</translation>
    </message>
    <message>
        <source>The answer came from %1, which is not your provider. Stop here, and tell your administrator.</source>
        <translation>La réponse vient de %1, qui n’est pas votre fournisseur. Arrêtez-vous ici et prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your provider answered for another person. You are signed out here: log in again.</source>
        <translation>Votre fournisseur a répondu pour une autre personne. Vous êtes déconnecté ici : reconnectez-vous.</translation>
    </message>
    <message>
        <source>You logged out in another window of this program.</source>
        <translation>Vous vous êtes déconnecté dans une autre fenêtre de ce programme.</translation>
    </message>
    <message>
        <source>Another person logged in in another window of this program.</source>
        <translation>Une autre personne s’est connectée dans une autre fenêtre de ce programme.</translation>
    </message>
    <message>
        <source>You logged in with other settings in another window of this program.</source>
        <translation>Vous vous êtes connecté avec d’autres paramètres dans une autre fenêtre de ce programme.</translation>
    </message>
    <message>
        <source>Your provider did not say who is signed in. Try again.</source>
        <translation>Votre fournisseur n’a pas indiqué qui est connecté. Réessayez.</translation>
    </message>
    <message>
        <source>Your provider returned an ID token for a different sign-in (%1 differs). Log in again; if it happens again, tell your administrator.</source>
        <translation>Votre fournisseur a renouvelé une autre connexion que la vôtre (%1 diffère). Reconnectez-vous ; si cela se reproduit, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your provider no longer renews sessions.</source>
        <translation>Votre fournisseur ne renouvelle plus les sessions.</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again. (%1)</source>
        <translation>Votre session est terminée. Reconnectez-vous. (%1)</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again.</source>
        <translation>Votre session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The session has already been looked for.</source>
        <translation>La session a déjà été recherchée.</translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation>Il n’y a rien à réessayer.</translation>
    </message>
    <message>
        <source>No session waits for you to agree to its settings.</source>
        <translation>Aucune session n’attend que vous acceptiez ses paramètres.</translation>
    </message>
    <message>
        <source>Your session at %1 was kept by a version that did not note its settings. Log in again, or agree to use it with the settings there are now.</source>
        <translation>Votre session chez %1 a été conservée par une version qui ne notait pas ses paramètres. Reconnectez-vous, ou acceptez de l’utiliser avec les paramètres actuels.</translation>
    </message>
    <message>
        <source>The settings of %1 are not the ones that you logged in with. Log in again, or agree to use your session with the new ones.</source>
        <translation>Les paramètres de %1 ne sont pas ceux avec lesquels vous vous êtes connecté. Reconnectez-vous, ou acceptez d’utiliser votre session avec les nouveaux.</translation>
    </message>
    <message>
        <source>Your session could not be kept. %1</source>
        <translation>Votre session n’a pas pu être conservée. %1</translation>
    </message>
    <message>
        <source>Your organization does not let you log in in your browser: its tenant file has no loopback_redirect_uri.</source>
        <translation>Votre organisation ne permet pas la connexion dans votre navigateur : son fichier de tenant n’a pas de loopback_redirect_uri.</translation>
    </message>
    <message>
        <source>%1 could not be told to withdraw this program&apos;s access: that is done at the next start.</source>
        <translation>%1 n’a pas pu être prié de retirer l’accès de ce programme : ce sera fait au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 could not be told to withdraw this program&apos;s access, which ends by itself later.</source>
        <translation>%1 n’a pas pu être prié de retirer l’accès de ce programme, qui prendra fin plus tard de lui-même.</translation>
    </message>
    <message>
        <source>The page of %1 was closed before it had ended its own session, which may still be open.</source>
        <translation>La page de %1 a été fermée avant d’avoir terminé sa propre session, qui est peut-être encore ouverte.</translation>
    </message>
    <message>
        <source>%1 could not be notified that you logged out. Its own session may still be open.</source>
        <translation>%1 n’a pas pu être informé de votre déconnexion. Sa propre session est peut-être encore ouverte.</translation>
    </message>
    <message>
        <source>%1 offers no way to end its own session.</source>
        <translation>%1 n’offre aucun moyen de terminer sa propre session.</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Vous êtes déconnecté ici.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>You are signed out here. %1 is still ending its own session; if its page asks, answer there.</source>
        <translation>Vous êtes déconnecté ici. %1 termine encore sa propre session ; si sa page pose une question, répondez-y.</translation>
    </message>
    <message>
        <source>Your provider did not answer without showing a page.</source>
        <translation>Votre fournisseur n’a pas répondu sans afficher de page.</translation>
    </message>
    <message>
        <source>This program names an account that cannot be. It has to be made of lower-case letters and digits.</source>
        <translation>Ce programme nomme un compte impossible. Il doit être composé de lettres minuscules et de chiffres.</translation>
    </message>
    <message>
        <source>It returned a different value than it was given.</source>
        <translation>Il a renvoyé une autre valeur que celle reçue.</translation>
    </message>
    <message>
        <source>Your certificate is not shown to this organization.</source>
        <translation>Votre certificat n’est pas présenté à cette organisation.</translation>
    </message>
    <message>
        <source>The next page is on its way already.</source>
        <translation>La page suivante est déjà en route.</translation>
    </message>
    <message>
        <source>This list has more than %1 pages.</source>
        <translation>Cette liste a plus de %1 pages.</translation>
    </message>
    <message>
        <source>Other users of this computer may change files in the folder %1. Run: %2</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent modifier des fichiers du dossier %1. Exécutez : %2</translation>
    </message>
    <message>
        <source>Other users of this computer may change the file %1. Run: %2</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent modifier le fichier %1. Exécutez : %2</translation>
    </message>
    <message>
        <source>%1 belongs to another user of this computer, who may change it. Copy the file to a folder of your own.</source>
        <translation>%1 appartient à un autre utilisateur de cet ordinateur, qui peut le modifier. Copiez le fichier dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 est illisible : %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>c’est un tube ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation>aucun fichier n’a un tel nom</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>il dépasse %1</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys cannot be read. Try again later.</source>
        <translation>Les clés de signature du fournisseur sont illisibles. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider does not say which of its keys signed. Tell your administrator.</source>
        <translation>Le fournisseur n’indique pas laquelle de ses clés a signé. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The provider publishes the key of this sign-in in a form that cannot be used (%1). Tell your administrator.</source>
        <translation>Le fournisseur publie la clé de cette connexion sous une forme inutilisable (%1). Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in is signed with a key that the provider does not publish.</source>
        <translation>La connexion est signée avec une clé que le fournisseur ne publie pas.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer holds a token that cannot be read.</source>
        <translation>La réponse du fournisseur contient un jeton illisible.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, and the tenant file allows %2. Ask your administrator to put %1 into id_token_algorithms.</source>
        <translation>Votre fournisseur signe avec %1, et le fichier de tenant autorise %2. Demandez à votre administrateur d’ajouter %1 à id_token_algorithms.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, which is not safe for this program. Ask your administrator to set %2 at the provider.</source>
        <translation>Votre fournisseur signe avec %1, ce qui n’est pas sûr pour ce programme. Demandez à votre administrateur de régler %2 chez le fournisseur.</translation>
    </message>
    <message>
        <source>The sign-in is signed in a way that is not supported.</source>
        <translation>La connexion est signée d’une façon qui n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is too large: it has %1 kB, and %2 kB are allowed. Ask your administrator to put fewer groups or claims in.</source>
        <translation>Le jeton d’identité du fournisseur est trop volumineux : %1 ko pour %2 ko autorisés. Demandez à votre administrateur d’y mettre moins de groupes ou de revendications.</translation>
    </message>
    <message>
        <source>The sign-in was not signed by your provider. Stop here, and tell your administrator.</source>
        <translation>La connexion n’a pas été signée par votre fournisseur. Arrêtez-vous ici et prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>%1 has changed. Send it again when it is complete.</source>
        <translation>%1 a changé. Renvoyez-le quand il sera complet.</translation>
    </message>
    <message>
        <source>Its certificate expired on %1. Its administrator must renew it.</source>
        <translation>Son certificat a expiré le %1. Son administrateur doit le renouveler.</translation>
    </message>
    <message>
        <source>Its certificate is valid only from %1 on. Is this computer&apos;s clock right?</source>
        <translation>Son certificat n’est valable qu’à partir du %1. L’horloge de cet ordinateur est-elle à l’heure ?</translation>
    </message>
    <message>
        <source>Its certificate is for another host.</source>
        <translation>Son certificat est pour un autre hôte.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Son certificat a été révoqué.</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not trust. If it is your organization&apos;s own, name its file in ca_file.</source>
        <translation>Son certificat vient d’une autorité à laquelle cet ordinateur ne fait pas confiance. Si c’est celle de votre organisation, indiquez son fichier dans ca_file.</translation>
    </message>
    <message>
        <source>The key in %1 is locked: it needs its passphrase.</source>
        <translation>La clé dans %1 est verrouillée : il faut sa phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in %1. Try again.</source>
        <translation>La phrase secrète n’ouvre pas la clé dans %1. Réessayez.</translation>
    </message>
    <message>
        <source>The file %1 is neither PEM nor PKCS#12 (client_certificate_file).</source>
        <translation>Le fichier %1 n’est ni PEM ni PKCS#12 (client_certificate_file).</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate with its key that can be read (client_certificate_file).</source>
        <translation>Le fichier %1 ne contient aucun certificat lisible avec sa clé (client_certificate_file).</translation>
    </message>
    <message>
        <source>The file %1 holds no RSA or EC key in PEM format (client_key_file).</source>
        <translation>Le fichier %1 ne contient aucune clé RSA ou EC au format PEM (client_key_file).</translation>
    </message>
    <message>
        <source>The file %1 holds its own key: leave out client_key_file.</source>
        <translation>Le fichier %1 contient sa propre clé : omettez client_key_file.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate (client_certificate_file).</source>
        <translation>Le fichier %1 ne contient aucun certificat (client_certificate_file).</translation>
    </message>
    <message>
        <source>The answer from %1 was cut short. Try again.</source>
        <translation>La réponse de %1 a été tronquée. Réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. The request may have arrived: check before you send it again.</source>
        <translation>La connexion à %1 s’est interrompue. La requête est peut-être arrivée : vérifiez avant de la renvoyer.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was refused.</source>
        <translation>La connexion à %1 n’est pas sûre : son certificat a été refusé.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>La connexion à %1 n’est pas sûre.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or does not let you through. Check the network, or ask your organization which proxy to use.</source>
        <translation>Le proxy vers %1 est injoignable ou ne vous laisse pas passer. Vérifiez le réseau, ou demandez à votre organisation quel proxy utiliser.</translation>
    </message>
    <message>
        <source>%1 does not accept this machine without another certificate. Ask your organization for one (client_certificate_file).</source>
        <translation>%1 n’accepte pas cet appareil sans un autre certificat. Demandez-en un à votre organisation (client_certificate_file).</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 requires another user name and password.</source>
        <translation>Le proxy vers %1 exige un autre nom d’utilisateur et un autre mot de passe.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and try again.</source>
        <translation>%1 est injoignable. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The answer from %1 has more than 100 header fields, or none. It cannot be read.</source>
        <translation>La réponse de %1 a plus de 100 champs d’en-tête, ou aucun. Elle est illisible.</translation>
    </message>
    <message>
        <source>The response has no header fields, or more than 100, which cannot be read. The body is shown as it came.</source>
        <translation>La réponse n’a aucun champ d’en-tête, ou plus de 100, qui sont illisibles. Le corps est affiché tel quel.</translation>
    </message>
    <message>
        <source>This is only a part of the response. %1</source>
        <translation>Ce n’est qu’une partie de la réponse. %1</translation>
    </message>
    <message>
        <source>The body is encoded (%1) and shown as it came.</source>
        <translation>Le corps est encodé (%1) et affiché tel quel.</translation>
    </message>
    <message>
        <source>The response uses an unsupported encoding (%1). The body is shown as it came.</source>
        <translation>La réponse utilise un encodage non pris en charge (%1). Le corps est affiché tel quel.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large.</source>
        <translation>La réponse de %1 est trop volumineuse.</translation>
    </message>
    <message>
        <source>The body is not encoded as the response says (gzip). It is shown as it came.</source>
        <translation>Le corps n’est pas encodé comme l’indique la réponse (gzip). Il est affiché tel quel.</translation>
    </message>
    <message>
        <source>The answer from %1 is damaged. Try again.</source>
        <translation>La réponse de %1 est endommagée. Réessayez.</translation>
    </message>
    <message>
        <source>%1 redirects this request to another address, which is not followed.</source>
        <translation>%1 redirige cette requête vers une autre adresse, ce qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>The address of %1 was not found in time. Check the network and try again.</source>
        <translation>L’adresse de %1 n’a pas été trouvée à temps. Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is it written correctly, and is this computer online?</source>
        <translation>%1 est introuvable. Est-ce bien écrit, et cet ordinateur est-il en ligne ?</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s response does not say which sign-in it belongs to.</source>
        <translation>La réponse du fournisseur n’indique pas à quelle connexion elle appartient.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that you started here. Log in again.</source>
        <translation>Cette réponse n’appartient pas à la connexion que vous avez commencée ici. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The answer does not say which provider it comes from (iss). Ask your administrator to have the provider send it, or to use the response type &quot;code id_token&quot;.</source>
        <translation>La réponse n’indique pas de quel fournisseur elle vient (iss). Demandez à votre administrateur que le fournisseur l’envoie, ou d’utiliser le type de réponse « code id_token ».</translation>
    </message>
    <message>
        <source>The answer does not come from your provider. Stop here, and tell your administrator.</source>
        <translation>La réponse ne vient pas de votre fournisseur. Arrêtez-vous ici et prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not well formed. Log in again.</source>
        <translation>La réponse du fournisseur est mal formée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider sent something that was not requested.</source>
        <translation>Le fournisseur a envoyé quelque chose qui n’était pas demandé.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is incomplete. Log in again.</source>
        <translation>La réponse du fournisseur est incomplète. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider sent an access token of a kind that is not supported.</source>
        <translation>Le fournisseur a envoyé un jeton d’accès d’un type non pris en charge.</translation>
    </message>
    <message>
        <source>Your provider put a token into the query of the address, where servers and logs can read it. Ask your administrator to set response_mode to fragment, in the tenant file or at the provider.</source>
        <translation>Votre fournisseur a mis un jeton dans la requête de l’adresse, où serveurs et journaux peuvent le lire. Demandez à votre administrateur de régler response_mode sur fragment, dans le fichier de tenant ou chez le fournisseur.</translation>
    </message>
    <message>
        <source>This is not the redirect URI of this sign-in.</source>
        <translation>Ce n’est pas l’URI de redirection de cette connexion.</translation>
    </message>
    <message>
        <source>needs api_base_url beside it</source>
        <translation>exige aussi api_base_url</translation>
    </message>
    <message>
        <source>is not a path such as /openapi.json</source>
        <translation>n’est pas un chemin comme /openapi.json</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>must begin with https://, / or file:///</source>
        <translation>doit commencer par https://, / ou file:///</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>doit commencer par https://</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in has no %1, which is required. Tell your administrator.</source>
        <translation>Il manque %1, obligatoire, à la connexion du fournisseur. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your provider&apos;s sign-in is not valid: %1. Try again; if it happens again, tell your administrator.</source>
        <translation>La connexion de votre fournisseur n’est pas valide : %1. Réessayez ; si cela se reproduit, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The sign-in was not made for this program. Stop here, and tell your administrator.</source>
        <translation>La connexion n’a pas été faite pour ce programme. Arrêtez-vous ici et prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your provider left out the nonce, which ties a sign-in to the attempt. Log in again; if it happens again, tell your administrator that the ID token must repeat the request&apos;s nonce.</source>
        <translation>Votre fournisseur a omis le nonce, qui lie une connexion à la tentative. Reconnectez-vous ; si cela se reproduit, dites à votre administrateur que le jeton d’identité doit répéter le nonce de la requête.</translation>
    </message>
    <message>
        <source>The sign-in does not belong to this attempt and may have been injected. Log in again.</source>
        <translation>La connexion n’appartient pas à cette tentative et a peut-être été injectée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>it ends (exp) before the time at which it was made (iat)</source>
        <translation>elle se termine (exp) avant d’avoir été faite (iat)</translation>
    </message>
    <message>
        <source>the time at which you signed in (auth_time) lies in the future</source>
        <translation>l’heure de votre connexion (auth_time) est dans le futur</translation>
    </message>
    <message>
        <source>Your sign-in at the provider is too old. Log in there again.</source>
        <translation>Votre connexion chez le fournisseur est trop ancienne. Reconnectez-vous-y.</translation>
    </message>
    <message>
        <source>You signed in to a different organization than this tenant&apos;s.</source>
        <translation>Vous vous êtes connecté à une autre organisation que celle de ce tenant.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) fast. Set it right, then log in again.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance d’environ %n minute. Réglez-la, puis reconnectez-vous.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance d’environ %n minutes. Réglez-la, puis reconnectez-vous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, then log in again.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde d’environ %n minute. Réglez-la, puis reconnectez-vous.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde d’environ %n minutes. Réglez-la, puis reconnectez-vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in has already expired. Log in again.</source>
        <translation>La connexion a déjà expiré. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>La connexion n’est pas encore valable. L’horloge de cet ordinateur est-elle à l’heure ?</translation>
    </message>
    <message>
        <source>The parts of the provider&apos;s response do not belong together; it may have been changed. Log in again.</source>
        <translation>Les parties de la réponse du fournisseur ne vont pas ensemble ; elle a peut-être été modifiée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The provider sent a token of another kind in place of the sign-in.</source>
        <translation>Le fournisseur a envoyé un jeton d’un autre type à la place de la connexion.</translation>
    </message>
    <message>
        <source>The leeway must be from 0 to 300 seconds.</source>
        <translation>La tolérance doit être de 0 à 300 secondes.</translation>
    </message>
    <message>
        <source>Your provider says that there were too many requests. Wait a minute, then try again.</source>
        <translation>Votre fournisseur signale trop de requêtes. Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Your provider has a problem (status %1). Try again later.</source>
        <translation>Votre fournisseur a un problème (état %1). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Your provider answered with status %1. Is it configured as your administrator says?</source>
        <translation>Votre fournisseur a répondu avec l’état %1. Est-il configuré comme l’indique votre administrateur ?</translation>
    </message>
    <message>
        <source>A web page was received instead of your provider&apos;s response. Does this network have a login page?</source>
        <translation>Une page web a été reçue à la place de la réponse de votre fournisseur. Ce réseau a-t-il une page de connexion ?</translation>
    </message>
    <message>
        <source>Your provider sends its answer with the content type &quot;%1&quot;. Ask your administrator to have it sent as application/json.</source>
        <translation>Votre fournisseur envoie sa réponse avec le type de contenu « %1 ». Demandez à votre administrateur de la faire envoyer en application/json.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Your provider asks you to allow this program&apos;s access again.</source>
        <translation>Votre fournisseur vous demande d’autoriser de nouveau l’accès de ce programme.</translation>
    </message>
    <message>
        <source>Your provider has a page for you to read or fill in.</source>
        <translation>Votre fournisseur a une page que vous devez lire ou remplir.</translation>
    </message>
    <message>
        <source>Your provider asks which of your accounts to use.</source>
        <translation>Votre fournisseur demande lequel de vos comptes utiliser.</translation>
    </message>
    <message>
        <source>Your provider wants you to log in again.</source>
        <translation>Votre fournisseur souhaite que vous vous reconnectiez.</translation>
    </message>
    <message>
        <source>You did not allow what this program asks for, so you are not signed in. Log in again and allow it.</source>
        <translation>Vous n’avez pas autorisé ce que demande ce programme ; vous n’êtes donc pas connecté. Reconnectez-vous et autorisez-le.</translation>
    </message>
    <message>
        <source>You, or your provider, did not allow this sign-in. Log in again, or ask your administrator for access.</source>
        <translation>Vous ou votre fournisseur n’avez pas autorisé cette connexion. Reconnectez-vous, ou demandez l’accès à votre administrateur.</translation>
    </message>
    <message>
        <source>Your provider did not finish signing you in (%1). Log in again; if it happens again, tell your administrator.</source>
        <translation>Votre fournisseur n’a pas terminé votre connexion (%1). Reconnectez-vous ; si cela se reproduit, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your provider no longer accepts this sign-in. Log in again.</source>
        <translation>Votre fournisseur n’accepte plus cette connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your provider refused the sign-in (%1).</source>
        <translation>Votre fournisseur a refusé la connexion (%1).</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Il indique : %1</translation>
    </message>
    <message>
        <source>%1 redirects to another address, %2. Ask your administrator for the issuer as the provider writes it. Does this network have a login page?</source>
        <translation>%1 redirige vers une autre adresse, %2. Demandez à votre administrateur l’émetteur tel que le fournisseur l’écrit. Ce réseau a-t-il une page de connexion ?</translation>
    </message>
    <message>
        <source>Your provider&apos;s configuration is wrong: %1 %2. Tell your administrator.</source>
        <translation>La configuration de votre fournisseur est incorrecte : %1 %2. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>n’est pas une adresse https</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>The address %1 is for several organizations: its issuer is the template %2. Write the issuer of your own organization into the tenant file, with its ID in place of the braces.</source>
        <translation>L’adresse %1 sert plusieurs organisations : son émetteur est le modèle %2. Écrivez l’émetteur de votre organisation dans le fichier de tenant, avec son ID à la place des accolades.</translation>
    </message>
    <message>
        <source>They must be equal to the last character.</source>
        <translation>Ils doivent être identiques jusqu’au dernier caractère.</translation>
    </message>
    <message>
        <source>If that is right, write it into the tenant file exactly so.</source>
        <translation>Si c’est correct, écrivez-le exactement ainsi dans le fichier de tenant.</translation>
    </message>
    <message>
        <source>If that is right, write &quot;issuer&quot;: &quot;%1&quot; and &quot;discovery_url&quot;: &quot;%2&quot; into the tenant file.</source>
        <translation>Si c’est correct, écrivez &quot;issuer&quot;: &quot;%1&quot; et &quot;discovery_url&quot;: &quot;%2&quot; dans le fichier de tenant.</translation>
    </message>
    <message>
        <source>Your provider calls itself %1, but the tenant file says %2.</source>
        <translation>Votre fournisseur se nomme %1, mais le fichier de tenant indique %2.</translation>
    </message>
    <message>
        <source>is not at %1, as it must be with a discovery_url that is not at the issuer&apos;s address</source>
        <translation>n’est pas sur %1, comme il le faut avec une discovery_url qui n’est pas à l’adresse de l’émetteur</translation>
    </message>
    <message>
        <source>Your provider does not offer the response type &quot;%1&quot;. It offers: %2.</source>
        <translation>Votre fournisseur ne propose pas le type de réponse « %1 ». Il propose : %2.</translation>
    </message>
    <message>
        <source>Your provider signs with %1 only, which is not safe for this program. Ask your administrator to set %2 at the provider.</source>
        <translation>Votre fournisseur signe seulement avec %1, ce qui n’est pas sûr pour ce programme. Demandez à votre administrateur de régler %2 chez le fournisseur.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, and the tenant file allows %2. Ask your administrator to put &quot;%3&quot; into id_token_algorithms.</source>
        <translation>Votre fournisseur signe avec %1, et le fichier de tenant autorise %2. Demandez à votre administrateur d’ajouter « %3 » à id_token_algorithms.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Discovery URL</source>
        <translation>Adresse de la description du fournisseur</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autorité de certification privée</translation>
    </message>
    <message>
        <source>Hosts that sign-in may visit</source>
        <translation>Hôtes que la connexion peut visiter</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>Redirect URI for your browser</source>
        <translation>URI de redirection pour votre navigateur</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Client certificate&apos;s key</source>
        <translation>Clé du certificat client</translation>
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
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>Mode de réponse</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Paramètres supplémentaires</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>un fichier illisible</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>must be written without https://</source>
        <translation>doit être écrit sans https://</translation>
    </message>
    <message>
        <source>must be written without a path: all pages of a host are allowed</source>
        <translation>doit être écrit sans chemin : toutes les pages d’un hôte sont autorisées</translation>
    </message>
    <message>
        <source>must be written without a user name</source>
        <translation>doit être écrit sans nom d’utilisateur</translation>
    </message>
    <message>
        <source>must be written without a port: all ports of a host are allowed</source>
        <translation>doit être écrit sans port : tous les ports d’un hôte sont autorisés</translation>
    </message>
    <message>
        <source>may have a star only at its beginning, such as *.example.com</source>
        <translation>ne peut avoir une étoile qu’au début, comme *.example.com</translation>
    </message>
    <message>
        <source>must be written without a star, since it is an address</source>
        <translation>doit être écrit sans étoile, car c’est une adresse</translation>
    </message>
    <message>
        <source>stands for hosts of everybody who has a name below %1: name the hosts</source>
        <translation>désigne les hôtes de tous ceux qui ont un nom sous %1 : nommez les hôtes</translation>
    </message>
    <message>
        <source>must be written in lower case: %1</source>
        <translation>doit être écrit en minuscules : %1</translation>
    </message>
    <message>
        <source>must be written without the dot at its end</source>
        <translation>doit être écrit sans le point final</translation>
    </message>
    <message>
        <source>is not a host name, such as login.example.com or *.example.com</source>
        <translation>n’est pas un nom d’hôte comme login.example.com ou *.example.com</translation>
    </message>
    <message>
        <source>Your provider&apos;s name for your account (sub) is not valid: %1. Tell your administrator.</source>
        <translation>Le nom de votre compte chez le fournisseur (sub) n’est pas valide : %1. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your provider does not say whose account this is (sub). Tell your administrator.</source>
        <translation>Votre fournisseur n’indique pas à qui est ce compte (sub). Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>it has %1 characters, and %2 are allowed</source>
        <translation>il a %1 caractères, et %2 sont autorisés</translation>
    </message>
    <message>
        <source>it has characters that are not ASCII</source>
        <translation>il a des caractères hors ASCII</translation>
    </message>
    <message>
        <source>The tenant file is saved as UTF-16. Save it as UTF-8.</source>
        <translation>Le fichier de tenant est enregistré en UTF-16. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>The tenant file is not valid JSON (%1).</source>
        <translation>Le fichier de tenant n’est pas du JSON valide (%1).</translation>
    </message>
    <message>
        <source>must have openid in it</source>
        <translation>doit contenir openid</translation>
    </message>
    <message>
        <source>The tenant file has a mistake: %1 %2.</source>
        <translation>Le fichier de tenant a une erreur : %1 %2.</translation>
    </message>
    <message>
        <source>give either issuer or domain</source>
        <translation>indiquez soit issuer, soit domain</translation>
    </message>
    <message>
        <source>must be written as %1</source>
        <translation>doit s’écrire %1</translation>
    </message>
    <message>
        <source>must be a host name in lower case, without https://</source>
        <translation>doit être un nom d’hôte en minuscules, sans https://</translation>
    </message>
    <message>
        <source>must not have a part after ?</source>
        <translation>ne doit rien avoir après ?</translation>
    </message>
    <message>
        <source>must be https, http on this machine (127.0.0.1), or a scheme of your own such as com.example.app</source>
        <translation>doit être https, http sur cette machine (127.0.0.1) ou un schéma à vous comme com.example.app</translation>
    </message>
    <message>
        <source>must be http on this machine with a path, such as http://127.0.0.1/callback</source>
        <translation>doit être http sur cette machine avec un chemin, comme http://127.0.0.1/callback</translation>
    </message>
    <message>
        <source>must be embedded, system or ask</source>
        <translation>doit être embedded, system ou ask</translation>
    </message>
    <message>
        <source>is missing, and user_agent needs it</source>
        <translation>manque, et user_agent en a besoin</translation>
    </message>
    <message>
        <source>must be fragment or query</source>
        <translation>doit être fragment ou query</translation>
    </message>
    <message>
        <source>can be query for the response type code alone</source>
        <translation>ne peut être query que pour le type de réponse code</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>doit être un objet de textes</translation>
    </message>
    <message>
        <source>must not set %1, which is Keyfob&apos;s own</source>
        <translation>ne doit pas définir %1, qui appartient à Keyfob</translation>
    </message>
    <message>
        <source>must have %1 as %2</source>
        <translation>doit avoir %1 égal à %2</translation>
    </message>
    <message>
        <source>needs client_certificate_file beside it</source>
        <translation>exige aussi client_certificate_file</translation>
    </message>
    <message>
        <source>can be any of %1</source>
        <translation>peut être l’un de %1</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must not be none: a person has to be able to sign in</source>
        <translation>ne doit pas être none : une personne doit pouvoir se connecter</translation>
    </message>
    <message>
        <source>is not a field of a tenant file</source>
        <translation>n’est pas un champ d’un fichier de tenant</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>doit être un texte non vide</translation>
    </message>
    <message>
        <source>must be a text or a list of texts</source>
        <translation>doit être un texte ou une liste de textes</translation>
    </message>
    <message>
        <source>has an empty entry, or one with a space</source>
        <translation>a une entrée vide ou contenant une espace</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>doit être un entier de 0 à %1</translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation>n’est pas une adresse web</translation>
    </message>
    <message>
        <source>must not have a part after #</source>
        <translation>ne doit rien avoir après #</translation>
    </message>
    <message>
        <source>must not hold a user name</source>
        <translation>ne doit pas contenir de nom d’utilisateur</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty</source>
        <translation>%1 doit être un texte non vide</translation>
    </message>
    <message>
        <source>give either path or operation</source>
        <translation>indiquez soit path, soit operation</translation>
    </message>
    <message>
        <source>path must begin with /</source>
        <translation>path doit commencer par /</translation>
    </message>
    <message>
        <source>columns must be a list of texts, at most %1</source>
        <translation>columns doit être une liste de textes, au plus %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>%1 is not a member of a view</source>
        <translation>%1 n’est pas un membre d’une vue</translation>
    </message>
    <message>
        <source>order must be a whole number from 0 to %1</source>
        <translation>order doit être un entier de 0 à %1</translation>
    </message>
    <message>
        <source>must be a list of views, at most %1</source>
        <translation>doit être une liste de vues, au plus %1</translation>
    </message>
    <message>
        <source>has a mistake in view %1: %2</source>
        <translation>a une erreur dans la vue %1 : %2</translation>
    </message>
    <message>
        <source>has a mistake in view %1 (%2): %3</source>
        <translation>a une erreur dans la vue %1 (%2) : %3</translation>
    </message>
    <message>
        <source>Your provider&apos;s answer is incomplete or wrong (%1). Log in again.</source>
        <translation>La réponse de votre fournisseur est incomplète ou incorrecte (%1). Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The connection to your provider broke at the last step. Log in again.</source>
        <translation>La connexion à votre fournisseur s’est interrompue à la dernière étape. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your provider does not say what kind of access token it sent (token_type). Tell your administrator.</source>
        <translation>Votre fournisseur n’indique pas le type de jeton d’accès envoyé (token_type). Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your provider did not end the session.</source>
        <translation>Votre fournisseur n’a pas terminé la session.</translation>
    </message>
    <message>
        <source>The API at %1 does not say what it can do. Ask its operator where its OpenAPI description is, and write that into api_description of the tenant file.</source>
        <translation>L’API sur %1 n’indique pas ce qu’elle sait faire. Demandez à son exploitant où se trouve sa description OpenAPI, et écrivez-le dans api_description du fichier de tenant.</translation>
    </message>
    <message>
        <source>A web page is at %1, such as a log-in page, and no description of the API.</source>
        <translation>Sur %1 se trouve une page web, comme une page de connexion, et non une description de l’API.</translation>
    </message>
    <message>
        <source>%1 shows the API’s description only to people who are signed in and may see it (%2).</source>
        <translation>%1 ne montre la description de l’API qu’aux personnes connectées qui peuvent la voir (%2).</translation>
    </message>
    <message>
        <source>%1 does not have the API’s description: it answers with status %2.</source>
        <translation>%1 n’a pas la description de l’API : réponse avec l’état %2.</translation>
    </message>
    <message>
        <source>The description is here.</source>
        <translation>La description est ici.</translation>
    </message>
    <message>
        <source>There is no description here.</source>
        <translation>Il n’y a pas de description ici.</translation>
    </message>
    <message>
        <source>A web page is here, such as a log-in page.</source>
        <translation>Il y a ici une page web, comme une page de connexion.</translation>
    </message>
    <message>
        <source>The API shows this to people who are signed in.</source>
        <translation>L’API montre cela aux personnes connectées.</translation>
    </message>
    <message>
        <source>This is at another address than the API, so it was not asked. If it is right, write it into api_description of the tenant file.</source>
        <translation>C’est à une autre adresse que l’API et n’a donc pas été interrogé. Si c’est correct, écrivez-le dans api_description du fichier de tenant.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Cela n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is not at the API, so it was not asked.</source>
        <translation>%1 redirige vers %2, qui n’est pas à l’API et n’a donc pas été interrogé.</translation>
    </message>
    <message>
        <source>%1 redirects too often.</source>
        <translation>%1 redirige trop souvent.</translation>
    </message>
    <message>
        <source>The address of the API is not safe to use: it must begin with https.</source>
        <translation>L’adresse de l’API n’est pas sûre : elle doit commencer par https.</translation>
    </message>
    <message>
        <source>The list is not where the API&apos;s description says.</source>
        <translation>La liste n’est pas où l’indique la description de l’API.</translation>
    </message>
    <message>
        <source>The API returned one object in place of a list.</source>
        <translation>L’API a renvoyé un objet au lieu d’une liste.</translation>
    </message>
    <message>
        <source>The API returned no list.</source>
        <translation>L’API n’a pas renvoyé de liste.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
    <message>
        <source>The API&apos;s description has no operation %1.</source>
        <translation>La description de l’API n’a pas d’opération %1.</translation>
    </message>
    <message>
        <source>%1 has no parameter %2.</source>
        <translation>%1 n’a pas de paramètre %2.</translation>
    </message>
    <message>
        <source>What is to be sent is not JSON: %1</source>
        <translation>Ce qui doit être envoyé n’est pas du JSON : %1</translation>
    </message>
    <message>
        <source>What is to be sent as a form must be a JSON object.</source>
        <translation>Ce qui doit être envoyé comme formulaire doit être un objet JSON.</translation>
    </message>
    <message>
        <source>Keyfob cannot send a body of the type multipart/mixed.</source>
        <translation>Keyfob ne peut pas envoyer de corps de type multipart/mixed.</translation>
    </message>
    <message>
        <source>This request needs content, and there is none.</source>
        <translation>Cette requête exige un contenu, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>This request takes no content.</source>
        <translation>Cette requête n’accepte pas de contenu.</translation>
    </message>
    <message>
        <source>The API takes no content of this type.</source>
        <translation>L’API n’accepte pas de contenu de ce type.</translation>
    </message>
    <message>
        <source>The API&apos;s description has a media type that cannot be sent.</source>
        <translation>La description de l’API a un type de média qui ne peut pas être envoyé.</translation>
    </message>
    <message>
        <source>This request takes one file.</source>
        <translation>Cette requête prend un seul fichier.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this address.</source>
        <translation>« %1 » ne peut pas faire partie de cette adresse.</translation>
    </message>
    <message>
        <source>The header %1 is set by Keyfob.</source>
        <translation>L’en-tête %1 est défini par Keyfob.</translation>
    </message>
    <message>
        <source>This is at %1 and not at your organization&apos;s API, so it does not get your access token.</source>
        <translation>Cela se trouve sur %1 et non à l’API de votre organisation ; votre jeton d’accès n’y est donc pas envoyé.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Il faut un texte.</translation>
    </message>
    <message>
        <source>It is not the name of a header.</source>
        <translation>Ce n’est pas un nom d’en-tête.</translation>
    </message>
    <message>
        <source>It has a character that must not be in a header.</source>
        <translation>Il y a un caractère interdit dans un en-tête.</translation>
    </message>
    <message>
        <source>It must be a list of names with values.</source>
        <translation>Il faut une liste de noms avec des valeurs.</translation>
    </message>
    <message>
        <source>The API&apos;s %1 have no member %2, which the organization&apos;s settings (views) name as a column.</source>
        <translation>%1 de l’API n’ont pas de membre %2, que les paramètres de l’organisation (views) nomment comme colonne.</translation>
    </message>
    <message>
        <source>The API has no list at %1, which the organization&apos;s settings (views) name.</source>
        <translation>L’API n’a pas de liste à %1, que nomment les paramètres de l’organisation (views).</translation>
    </message>
    <message>
        <source>A date, such as 2026-03-31.</source>
        <translation>Une date, comme 2026-03-31.</translation>
    </message>
    <message>
        <source>A date and time with its zone, such as 2026-03-31T14:30:00Z.</source>
        <translation>Une date et une heure avec le fuseau, comme 2026-03-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>A time, such as 14:30:00.</source>
        <translation>Une heure, comme 14:30:00.</translation>
    </message>
    <message>
        <source>An email address, such as name@example.com.</source>
        <translation>Une adresse e-mail, comme name@example.com.</translation>
    </message>
    <message>
        <source>A web address, such as https://example.com/.</source>
        <translation>Une adresse web, comme https://example.com/.</translation>
    </message>
    <message>
        <source>A UUID, such as 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Un UUID, comme 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>An IPv4 address, such as 192.0.2.1.</source>
        <translation>Une adresse IPv4, comme 192.0.2.1.</translation>
    </message>
    <message>
        <source>An IPv6 address, such as 2001:db8::1.</source>
        <translation>Une adresse IPv6, comme 2001:db8::1.</translation>
    </message>
    <message>
        <source>A host name, such as www.example.com.</source>
        <translation>Un nom d’hôte, comme www.example.com.</translation>
    </message>
    <message>
        <source>A duration, such as PT1H30M.</source>
        <translation>Une durée, comme PT1H30M.</translation>
    </message>
    <message>
        <source>Text in Base64.</source>
        <translation>Texte en Base64.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>Plus de %1.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Au moins %1.</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>Moins de %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Au plus %1.</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>Un multiple de %1.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Cela ne doit pas être vide.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Au moins %1 caractères.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>It must have the form %1.</source>
        <translation>La forme doit être %1.</translation>
    </message>
    <message>
        <source>It has a character that is not allowed.</source>
        <translation>Il y a un caractère non autorisé.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>%1 cannot be sent as it is: %2</source>
        <translation>%1 ne peut pas être envoyé tel quel : %2</translation>
    </message>
    <message>
        <source>It has a list or an object inside another, which this parameter cannot have.</source>
        <translation>Il y a une liste ou un objet dans un autre, ce que ce paramètre ne permet pas.</translation>
    </message>
    <message>
        <source>It must be %1.</source>
        <translation>Ce doit être %1.</translation>
    </message>
    <message>
        <source>One of %1 …</source>
        <translation>L’un de %1 …</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>L’un de %1.</translation>
    </message>
    <message>
        <source>It has a type that the API does not take here.</source>
        <translation>Son type n’est pas accepté ici par l’API.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un entier.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un nombre.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Oui ou non.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>Une liste.</translation>
    </message>
    <message>
        <source>An object.</source>
        <translation>Un objet.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Un texte.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Une valeur est nécessaire ici.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Il manque.</translation>
    </message>
    <message>
        <source>The API takes no member of this name.</source>
        <translation>L’API n’accepte aucun membre de ce nom.</translation>
    </message>
    <message>
        <source>At least %1 entries.</source>
        <translation>Au moins %1 entrées.</translation>
    </message>
    <message>
        <source>At most %1 entries.</source>
        <translation>Au plus %1 entrées.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Il apparaît deux fois.</translation>
    </message>
    <message>
        <source>It fits none of the forms that the API takes here.</source>
        <translation>Cela ne correspond à aucune des formes acceptées ici par l’API.</translation>
    </message>
    <message>
        <source>It is no JSON value.</source>
        <translation>Ce n’est pas une valeur JSON.</translation>
    </message>
    <message>
        <source>Renew or correct the certificate of the API&apos;s server, or name your organization&apos;s authority in ca_file of the tenant file.</source>
        <translation>Renouvelez ou corrigez le certificat du serveur de l’API, ou indiquez l’autorité de votre organisation dans ca_file du fichier de tenant.</translation>
    </message>
    <message>
        <source>Is api_base_url in the tenant file right?</source>
        <translation>api_base_url est-il correct dans le fichier de tenant ?</translation>
    </message>
    <message>
        <source>The API asks for an access token.</source>
        <translation>L’API demande un jeton d’accès.</translation>
    </message>
    <message>
        <source>The API refuses requests without a token, but does not say that it wants one (WWW-Authenticate: Bearer).</source>
        <translation>L’API refuse les requêtes sans jeton, mais n’indique pas qu’elle en veut un (WWW-Authenticate: Bearer).</translation>
    </message>
    <message>
        <source>Let the API send WWW-Authenticate: Bearer with status 401 (RFC 6750 3).</source>
        <translation>Faites envoyer par l’API WWW-Authenticate: Bearer avec l’état 401 (RFC 6750 3).</translation>
    </message>
    <message>
        <source>%1 answers. There is nothing at the base address itself (status %2), so that it cannot be told whether it wants a token.</source>
        <translation>%1 répond. Il n’y a rien à l’adresse de base elle-même (état %2) ; on ne peut donc pas savoir si un jeton est exigé.</translation>
    </message>
    <message>
        <source>The API redirects its base address.</source>
        <translation>L’API redirige son adresse de base.</translation>
    </message>
    <message>
        <source>Write the address to which it leads into api_base_url of the tenant file.</source>
        <translation>Écrivez l’adresse à laquelle elle mène dans api_base_url du fichier de tenant.</translation>
    </message>
    <message>
        <source>The API has a problem (status %1).</source>
        <translation>L’API a un problème (état %1).</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Vérifiez de nouveau plus tard.</translation>
    </message>
    <message>
        <source>A web page is at the API&apos;s address.</source>
        <translation>Une page web se trouve à l’adresse de l’API.</translation>
    </message>
    <message>
        <source>The API answers without a token (status %1).</source>
        <translation>L’API répond sans jeton (état %1).</translation>
    </message>
    <message>
        <source>The API refuses a token that is none.</source>
        <translation>L’API refuse un jeton non valide.</translation>
    </message>
    <message>
        <source>The API refuses a token that is none without saying why, so that Keyfob cannot tell when to renew one.</source>
        <translation>L’API refuse un jeton non valide sans dire pourquoi ; Keyfob ne peut donc pas savoir quand en renouveler un.</translation>
    </message>
    <message>
        <source>Let the API send WWW-Authenticate: Bearer error=&quot;invalid_token&quot; with status 401 (RFC 6750 3).</source>
        <translation>Faites envoyer par l’API WWW-Authenticate: Bearer error=&quot;invalid_token&quot; avec l’état 401 (RFC 6750 3).</translation>
    </message>
    <message>
        <source>There is nothing at the base address of %1 itself.</source>
        <translation>Il n’y a rien à l’adresse de base de %1 elle-même.</translation>
    </message>
    <message>
        <source>The API answers a token that is none with status %1, where 401 is expected.</source>
        <translation>L’API répond à un jeton non valide avec l’état %1, alors que 401 est attendu.</translation>
    </message>
    <message>
        <source>Let the API check access tokens at its base address, or answer 401 to wrong ones (RFC 6750 3.1).</source>
        <translation>Faites vérifier les jetons d’accès par l’API à son adresse de base, ou répondre 401 aux mauvais (RFC 6750 3.1).</translation>
    </message>
    <message>
        <source>Tokens need not be bound.</source>
        <translation>Les jetons n’ont pas besoin d’être liés.</translation>
    </message>
    <message>
        <source>%1 wants tokens that are bound by DPoP, which Keyfob does not support.</source>
        <translation>%1 veut des jetons liés par DPoP, ce que Keyfob ne prend pas en charge.</translation>
    </message>
    <message>
        <source>Turn off %1 for this client.</source>
        <translation>Désactivez %1 pour ce client.</translation>
    </message>
    <message>
        <source>The provider does not say what time it has.</source>
        <translation>Le fournisseur n’indique pas son heure.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the provider&apos;s.</source>
        <translation>L’horloge de cet ordinateur concorde avec celle du fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the provider&apos;s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %n seconde sur celle du fournisseur.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %n secondes sur celle du fournisseur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the provider&apos;s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %n seconde sur celle du fournisseur.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %n secondes sur celle du fournisseur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock of this computer, or of the provider.</source>
        <translation>Réglez l’horloge de cet ordinateur ou celle du fournisseur.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Connexion sécurisée</translation>
    </message>
    <message>
        <source>Provider&apos;s configuration</source>
        <translation>Configuration du fournisseur</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algorithme de signature</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de rappel</translation>
    </message>
    <message>
        <source>Callback URL of the browser</source>
        <translation>URL de rappel du navigateur</translation>
    </message>
    <message>
        <source>API at the provider</source>
        <translation>API chez le fournisseur</translation>
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
        <translation>Requêtes poussées (PAR)</translation>
    </message>
    <message>
        <source>Bound tokens (DPoP)</source>
        <translation>Jetons liés (DPoP)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Point de terminaison des jetons</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Révocation</translation>
    </message>
    <message>
        <source>API with a token</source>
        <translation>API avec un jeton</translation>
    </message>
    <message>
        <source>The provider registered this program, but gave it no client ID that can be used.</source>
        <translation>Le fournisseur a enregistré ce programme, mais ne lui a donné aucun ID client utilisable.</translation>
    </message>
    <message>
        <source>The provider registered this program with a client secret (%1), which a program on a desktop cannot keep. Ask your administrator for a public client.</source>
        <translation>Le fournisseur a enregistré ce programme avec un secret client (%1), qu’un programme de bureau ne peut pas garder. Demandez un client public à votre administrateur.</translation>
    </message>
    <message>
        <source>The provider registered this program without the callback URL %1. Ask your administrator to add it.</source>
        <translation>Le fournisseur a enregistré ce programme sans l’URL de rappel %1. Demandez à votre administrateur de l’ajouter.</translation>
    </message>
    <message>
        <source>What the keychain holds of this registration cannot be read. Change or remove the application at the provider.</source>
        <translation>Ce que le trousseau contient de cet enregistrement est illisible. Modifiez ou supprimez l’application chez le fournisseur.</translation>
    </message>
    <message>
        <source>The proxy looks up the provider&apos;s address.</source>
        <translation>Le proxy recherche l’adresse du fournisseur.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>The token endpoint</source>
        <translation>Le point de terminaison des jetons</translation>
    </message>
    <message>
        <source>The tenant file names no API (api_base_url).</source>
        <translation>Le fichier de tenant ne nomme aucune API (api_base_url).</translation>
    </message>
    <message>
        <source>The API</source>
        <translation>L’API</translation>
    </message>
    <message>
        <source>Renew or correct the certificate of the provider&apos;s server, or name your organization&apos;s authority in ca_file of the tenant file.</source>
        <translation>Renouvelez ou corrigez le certificat du serveur du fournisseur, ou indiquez l’autorité de votre organisation dans ca_file du fichier de tenant.</translation>
    </message>
    <message>
        <source>Name this machine&apos;s certificate in client_certificate_file of the tenant file. The check does not use it.</source>
        <translation>Indiquez le certificat de cette machine dans client_certificate_file du fichier de tenant. La vérification ne l’utilise pas.</translation>
    </message>
    <message>
        <source>Check the proxy of this computer, or proxy in the tenant file.</source>
        <translation>Vérifiez le proxy de cet ordinateur, ou proxy dans le fichier de tenant.</translation>
    </message>
    <message>
        <source>Check the network, and issuer in the tenant file.</source>
        <translation>Vérifiez le réseau, et issuer dans le fichier de tenant.</translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation>%1 a une adresse.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file, or the network.</source>
        <translation>Corrigez issuer dans le fichier de tenant, ou le réseau.</translation>
    </message>
    <message>
        <source>The provider is on this computer, without TLS.</source>
        <translation>Le fournisseur est sur cet ordinateur, sans TLS.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is trusted.</source>
        <translation>%1 a un certificat de confiance.</translation>
    </message>
    <message>
        <source>The provider&apos;s configuration is complete, and names itself %1.</source>
        <translation>La configuration du fournisseur est complète, et il se nomme %1.</translation>
    </message>
    <message>
        <source>Make issuer in the tenant file and the provider&apos;s issuer equal.</source>
        <translation>Rendez identiques issuer dans le fichier de tenant et l’émetteur du fournisseur.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file: the configuration was looked for at %1.</source>
        <translation>Corrigez issuer dans le fichier de tenant : la configuration a été cherchée sur %1.</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (jwks_uri).</source>
        <translation>Prévenez l’administrateur du fournisseur (jwks_uri).</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys cannot be read (status %1).</source>
        <translation>Les clés de signature du fournisseur sont illisibles (état %1).</translation>
    </message>
    <message>
        <source>The provider publishes no key that can be used at %1.</source>
        <translation>Le fournisseur ne publie aucune clé utilisable sur %1.</translation>
    </message>
    <message numerus="yes">
        <source>The provider publishes %n keys.</source>
        <translation>
            <numerusform>Le fournisseur publie %n clé.</numerusform>
            <numerusform>Le fournisseur publie %n clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>ID tokens may be signed with %1.</source>
        <translation>Les jetons d’identité peuvent être signés avec %1.</translation>
    </message>
    <message>
        <source>Choose %1 in %2.</source>
        <translation>Choisissez %1 dans %2.</translation>
    </message>
    <message>
        <source>Allow it in %1.</source>
        <translation>Autorisez-le dans %1.</translation>
    </message>
    <message>
        <source>Set response_type to &quot;%1&quot; in the tenant file, or allow it in %2.</source>
        <translation>Réglez response_type sur « %1 » dans le fichier de tenant, ou autorisez-le dans %2.</translation>
    </message>
    <message>
        <source>The provider does not offer the response mode &quot;%1&quot;.</source>
        <translation>Le fournisseur ne propose pas le mode de réponse « %1 ».</translation>
    </message>
    <message>
        <source>Remove response_mode from the tenant file.</source>
        <translation>Supprimez response_mode du fichier de tenant.</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (authorization_endpoint).</source>
        <translation>Prévenez l’administrateur du fournisseur (authorization_endpoint).</translation>
    </message>
    <message>
        <source>There are no refresh tokens to revoke.</source>
        <translation>Il n’y a pas de jetons de rafraîchissement à révoquer.</translation>
    </message>
    <message>
        <source>The provider cannot revoke tokens (revocation_endpoint): after logging out they last until they expire.</source>
        <translation>Le fournisseur ne peut pas révoquer de jetons (revocation_endpoint) : après la déconnexion, ils durent jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>Turn on revocation (RFC 7009) at the provider, if it has it.</source>
        <translation>Activez la révocation (RFC 7009) chez le fournisseur, s’il l’a.</translation>
    </message>
    <message>
        <source>Not checked: the client&apos;s secret would have to be sent.</source>
        <translation>Non vérifié : il faudrait envoyer le secret client.</translation>
    </message>
    <message>
        <source>Not needed with the response type &quot;%1&quot;.</source>
        <translation>Inutile avec le type de réponse « %1 ».</translation>
    </message>
    <message>
        <source>The token endpoint knows the client.</source>
        <translation>Le point de terminaison des jetons connaît le client.</translation>
    </message>
    <message>
        <source>The token endpoint wants the client to prove who it is, which a program on a desktop cannot.</source>
        <translation>Le point de terminaison des jetons veut que le client prouve son identité, ce qu’un programme de bureau ne peut pas.</translation>
    </message>
    <message>
        <source>Make the application a public client: %1.</source>
        <translation>Faites de l’application un client public : %1.</translation>
    </message>
    <message>
        <source>The client may not exchange codes.</source>
        <translation>Le client ne peut pas échanger de codes.</translation>
    </message>
    <message>
        <source>Allow the authorization code in %1.</source>
        <translation>Autorisez le code d’autorisation dans %1.</translation>
    </message>
    <message>
        <source>The token endpoint answers a code that is none with status %1.</source>
        <translation>Le point de terminaison des jetons répond à un code non valide avec l’état %1.</translation>
    </message>
    <message>
        <source>Log in to see whether it works.</source>
        <translation>Connectez-vous pour voir si cela fonctionne.</translation>
    </message>
    <message>
        <source>Tokens can be revoked.</source>
        <translation>Les jetons peuvent être révoqués.</translation>
    </message>
    <message>
        <source>Tokens cannot be revoked (status %1).</source>
        <translation>Les jetons ne peuvent pas être révoqués (état %1).</translation>
    </message>
    <message>
        <source>Logging out also ends the session at the provider.</source>
        <translation>La déconnexion termine aussi la session chez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider has an address for logging out.</source>
        <translation>Le fournisseur a une adresse de déconnexion.</translation>
    </message>
    <message>
        <source>The provider&apos;s address for logging out does not work (status %1).</source>
        <translation>L’adresse de déconnexion du fournisseur ne fonctionne pas (état %1).</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (end_session_endpoint).</source>
        <translation>Prévenez l’administrateur du fournisseur (end_session_endpoint).</translation>
    </message>
    <message>
        <source>After logging out, the provider does not lead back to %1.</source>
        <translation>Après la déconnexion, le fournisseur ne ramène pas à %1.</translation>
    </message>
    <message>
        <source>Add exactly %1 to %2.</source>
        <translation>Ajoutez exactement %1 à %2.</translation>
    </message>
    <message>
        <source>The provider has no address for logging out (end_session_endpoint): logging out ends the session in Keyfob, and not at the provider.</source>
        <translation>Le fournisseur n’a pas d’adresse de déconnexion (end_session_endpoint) : la déconnexion termine la session dans Keyfob, pas chez le fournisseur.</translation>
    </message>
    <message>
        <source>Turn on log-out (RP-Initiated Logout) at the provider, if it has it, so that its configuration names end_session_endpoint.</source>
        <translation>Activez la déconnexion (RP-Initiated Logout) chez le fournisseur, s’il l’a, pour que sa configuration nomme end_session_endpoint.</translation>
    </message>
    <message>
        <source>The tenant file of %1 names a file of this computer (%2), which only a file on this computer can do.</source>
        <translation>Le fichier de tenant de %1 nomme un fichier de cet ordinateur (%2), ce que seul un fichier de cet ordinateur peut faire.</translation>
    </message>
    <message>
        <source>The tenant file of %1 leads to this computer (%2), so it cannot be used.</source>
        <translation>Le fichier de tenant de %1 mène à cet ordinateur (%2) ; il est donc inutilisable.</translation>
    </message>
    <message>
        <source>%1 names a provider whose address cannot be used: %2. Tell your administrator.</source>
        <translation>%1 nomme un fournisseur dont l’adresse est inutilisable : %2. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The domain is missing. Type one such as acme.example.</source>
        <translation>Le domaine manque. Saisissez-en un comme acme.example.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain. Type one such as acme.example.</source>
        <translation>« %1 » n’est pas un domaine. Saisissez-en un comme acme.example.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not a number from 1 to 65535.</source>
        <translation>Le port « %1 » n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole domain. Type it with its ending, such as %1.example.</source>
        <translation>« %1 » n’est pas un domaine complet. Saisissez-le avec sa terminaison, comme %1.example.</translation>
    </message>
    <message>
        <source>This address of a file is not on this computer.</source>
        <translation>Cette adresse de fichier n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Addresses that begin with %1: cannot be used. Type a domain such as acme.example.</source>
        <translation>Les adresses commençant par %1: sont inutilisables. Saisissez un domaine comme acme.example.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type one such as emma@acme.example.</source>
        <translation>Ce n’est pas une adresse e-mail. Saisissez-en une comme emma@acme.example.</translation>
    </message>
    <message>
        <source>The address must end before ? and #. Remove what comes after.</source>
        <translation>L’adresse doit se terminer avant ? et #. Supprimez ce qui suit.</translation>
    </message>
    <message>
        <source>The address has an empty part, or one of dots. Remove it.</source>
        <translation>L’adresse a une partie vide, ou faite de points. Supprimez-la.</translation>
    </message>
    <message>
        <source>A web address here must not hold a user name. Remove what is before @.</source>
        <translation>Une adresse web ne doit pas contenir ici de nom d’utilisateur. Supprimez ce qui précède @.</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not safe. Type it with https://, or the domain alone.</source>
        <translation>Une adresse commençant par http:// n’est pas sûre. Saisissez-la avec https://, ou le domaine seul.</translation>
    </message>
    <message>
        <source>%1 has mailboxes for everybody. Type the e-mail address that your organization gave you.</source>
        <translation>%1 a des boîtes aux lettres pour tous. Saisissez l’adresse e-mail donnée par votre organisation.</translation>
    </message>
    <message>
        <source>This is not a web address. Type a domain such as acme.example.</source>
        <translation>Ce n’est pas une adresse web. Saisissez un domaine comme acme.example.</translation>
    </message>
    <message>
        <source>Type your e-mail address at work, or your organization&apos;s domain.</source>
        <translation>Saisissez votre adresse e-mail professionnelle ou le domaine de votre organisation.</translation>
    </message>
    <message>
        <source>This is too long. Type your organization&apos;s domain, such as acme.example.</source>
        <translation>C’est trop long. Saisissez le domaine de votre organisation, comme acme.example.</translation>
    </message>
    <message>
        <source>This has a line break, or a character that cannot be seen. Type your organization&apos;s domain.</source>
        <translation>Il y a un saut de ligne ou un caractère invisible. Saisissez le domaine de votre organisation.</translation>
    </message>
    <message>
        <source>This link names a file. A link can name an organization&apos;s domain only.</source>
        <translation>Ce lien nomme un fichier. Un lien ne peut nommer que le domaine d’une organisation.</translation>
    </message>
    <message>
        <source>A domain has no spaces. Type one such as acme.example.</source>
        <translation>Un domaine n’a pas d’espaces. Saisissez-en un comme acme.example.</translation>
    </message>
    <message>
        <source>To open a file, give its whole path, or choose it below.</source>
        <translation>Pour ouvrir un fichier, donnez son chemin complet ou choisissez-le ci-dessous.</translation>
    </message>
    <message>
        <source>This link cannot be used. A link of Keyfob&apos;s is keyfob://add?organization=acme.example.</source>
        <translation>Ce lien est inutilisable. Un lien de Keyfob est keyfob://add?organization=acme.example.</translation>
    </message>
    <message>
        <source>This link names no organization. A link can name its domain only.</source>
        <translation>Ce lien ne nomme aucune organisation. Un lien ne peut nommer que son domaine.</translation>
    </message>
    <message>
        <source>The provider does not know the organization in its own address.</source>
        <translation>Le fournisseur ne connaît pas l’organisation de sa propre adresse.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file.</source>
        <translation>Corrigez issuer dans le fichier de tenant.</translation>
    </message>
    <message>
        <source>The provider does not know the client ID %1.</source>
        <translation>Le fournisseur ne connaît pas l’ID client %1.</translation>
    </message>
    <message>
        <source>Copy %1 into client_id of the tenant file, or register the application.</source>
        <translation>Copiez %1 dans client_id du fichier de tenant, ou enregistrez l’application.</translation>
    </message>
    <message>
        <source>The provider does not know the callback URL %1.</source>
        <translation>Le fournisseur ne connaît pas l’URL de rappel %1.</translation>
    </message>
    <message>
        <source>This client may not use the response type &quot;%1&quot;.</source>
        <translation>Ce client ne peut pas utiliser le type de réponse « %1 ».</translation>
    </message>
    <message>
        <source>Allow the implicit flow in %1, or set response_type to &quot;code&quot; in the tenant file.</source>
        <translation>Autorisez le flux implicite dans %1, ou réglez response_type sur « code » dans le fichier de tenant.</translation>
    </message>
    <message>
        <source>The provider wants to know for which API the access token is.</source>
        <translation>Le fournisseur veut savoir pour quelle API est le jeton d’accès.</translation>
    </message>
    <message>
        <source>The provider does not know the API %1, or does not let this client use it.</source>
        <translation>Le fournisseur ne connaît pas l’API %1, ou ne laisse pas ce client l’utiliser.</translation>
    </message>
    <message>
        <source>Copy %1 into %2 of the tenant file, or register the API.</source>
        <translation>Copiez %1 dans %2 du fichier de tenant, ou enregistrez l’API.</translation>
    </message>
    <message>
        <source>The provider does not grant all of the scopes &quot;%1&quot;.</source>
        <translation>Le fournisseur n’accorde pas tous les scopes « %1 ».</translation>
    </message>
    <message>
        <source>Add them in %1, or remove them from scope in the tenant file.</source>
        <translation>Ajoutez-les dans %1, ou supprimez-les de scope dans le fichier de tenant.</translation>
    </message>
    <message>
        <source>The provider wants PKCE in every request. Keyfob sends it with response types that have a code.</source>
        <translation>Le fournisseur veut PKCE dans chaque requête. Keyfob l’envoie avec les types de réponse qui ont un code.</translation>
    </message>
    <message>
        <source>Set response_type to &quot;code&quot; in the tenant file, or turn the requirement off in %1.</source>
        <translation>Réglez response_type sur « code » dans le fichier de tenant, ou désactivez l’exigence dans %1.</translation>
    </message>
    <message>
        <source>The provider wants pushed authorization requests, which Keyfob does not send.</source>
        <translation>Le fournisseur veut des requêtes d’autorisation poussées, que Keyfob n’envoie pas.</translation>
    </message>
    <message>
        <source>The provider binds tokens by DPoP, which Keyfob does not do.</source>
        <translation>Le fournisseur lie les jetons par DPoP, ce que Keyfob ne fait pas.</translation>
    </message>
    <message>
        <source>The provider is ready to sign people in (%1).</source>
        <translation>Le fournisseur est prêt à connecter des personnes (%1).</translation>
    </message>
    <message>
        <source>The provider has a problem of its own.</source>
        <translation>Le fournisseur a lui-même un problème.</translation>
    </message>
    <message>
        <source>Signing in leads to %1, which the tenant file does not allow.</source>
        <translation>La connexion mène à %1, que le fichier de tenant n’autorise pas.</translation>
    </message>
    <message>
        <source>If that belongs to signing in, add it to sign_in_hosts in the tenant file.</source>
        <translation>Si cela fait partie de la connexion, ajoutez-le à sign_in_hosts dans le fichier de tenant.</translation>
    </message>
    <message>
        <source>The provider answers prompt=none with a page, so that it cannot be told whether people can sign in, and sessions are not renewed unseen.</source>
        <translation>Le fournisseur répond à prompt=none par une page ; on ne peut donc pas savoir si la connexion est possible, et les sessions ne sont pas renouvelées en arrière-plan.</translation>
    </message>
    <message>
        <source>The provider refuses the request with a page (status %1).</source>
        <translation>Le fournisseur refuse la requête par une page (état %1).</translation>
    </message>
    <message>
        <source>Compare the tenant file with the application&apos;s settings at the provider.</source>
        <translation>Comparez le fichier de tenant aux paramètres de l’application chez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>Le fournisseur refuse la connexion (%1).</translation>
    </message>
    <message>
        <source>The provider knows the client.</source>
        <translation>Le fournisseur connaît le client.</translation>
    </message>
    <message>
        <source>The provider knows the callback URL %1.</source>
        <translation>Le fournisseur connaît l’URL de rappel %1.</translation>
    </message>
    <message>
        <source>The client may use the response type &quot;%1&quot;.</source>
        <translation>Le client peut utiliser le type de réponse « %1 ».</translation>
    </message>
    <message>
        <source>The provider knows the API.</source>
        <translation>Le fournisseur connaît l’API.</translation>
    </message>
    <message>
        <source>The provider accepts the scopes.</source>
        <translation>Le fournisseur accepte les scopes.</translation>
    </message>
    <message>
        <source>The request fits what the provider wants.</source>
        <translation>La requête correspond à ce que veut le fournisseur.</translation>
    </message>
    <message>
        <source>The provider takes requests from the browser.</source>
        <translation>Le fournisseur accepte les requêtes du navigateur.</translation>
    </message>
    <message>
        <source>Not checked, because of what is wrong above.</source>
        <translation>Non vérifié, à cause des erreurs ci-dessus.</translation>
    </message>
    <message>
        <source>The tenant file names no API there.</source>
        <translation>Le fichier de tenant n’y nomme aucune API.</translation>
    </message>
    <message>
        <source>The API at %1 describes another one: %2.</source>
        <translation>L’API sur %1 en décrit une autre : %2.</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>votre fournisseur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at %2 (%3)</source>
        <translation>« %1 » sur %2 (%3)</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 répond avec l’état %2.</translation>
    </message>
    <message>
        <source>%1 answers with a web page. Either it offers nothing here, or you are behind a log-in page of this network.</source>
        <translation>%1 répond par une page web. Soit rien n’est proposé ici, soit vous êtes derrière une page de connexion de ce réseau.</translation>
    </message>
    <message>
        <source>%1 sends its answer with the content type &quot;%2&quot;. Ask its administrator to have it sent as application/json.</source>
        <translation>%1 envoie sa réponse avec le type de contenu « %2 ». Demandez à son administrateur de la faire envoyer en application/json.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid JSON (%2). Tell its administrator.</source>
        <translation>La réponse de %1 n’est pas du JSON valide (%2). Prévenez son administrateur.</translation>
    </message>
    <message>
        <source>%1 leads to the private address %2, so it was not asked. If that is right, ask your administrator for a tenant file.</source>
        <translation>%1 mène à l’adresse privée %2 et n’a donc pas été interrogé. Si c’est correct, demandez un fichier de tenant à votre administrateur.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which was not asked. If that is your organization, type its address.</source>
        <translation>%1 redirige vers %2, qui n’a pas été interrogé. Si c’est votre organisation, saisissez son adresse.</translation>
    </message>
    <message>
        <source>The provider does not accept the callback URLs. Choose others that it allows for native applications, or register this program at the provider by hand.</source>
        <translation>Le fournisseur n’accepte pas les URL de rappel. Choisissez-en d’autres qu’il autorise pour les applications natives, ou enregistrez ce programme à la main chez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider does not accept one of the settings: choose another response type or other permissions, or register this program at the provider by hand.</source>
        <translation>Le fournisseur n’accepte pas l’un des paramètres : choisissez un autre type de réponse ou d’autres autorisations, ou enregistrez ce programme à la main chez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider registers only programs that somebody has approved. Register this program at the provider by hand.</source>
        <translation>Le fournisseur n’enregistre que des programmes approuvés. Enregistrez ce programme à la main chez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider registers programs only with an initial access token. Ask your administrator for one, or register this program at the provider by hand: a public native application with the callback URLs shown here.</source>
        <translation>Le fournisseur n’enregistre des programmes qu’avec un jeton d’accès initial. Demandez-en un à votre administrateur, ou enregistrez ce programme à la main chez le fournisseur : une application native publique avec les URL de rappel affichées ici.</translation>
    </message>
    <message>
        <source>The provider does not accept this initial access token. Ask your administrator for another, or register this program at the provider by hand: a public native application with the callback URLs shown here.</source>
        <translation>Le fournisseur n’accepte pas ce jeton d’accès initial. Demandez-en un autre à votre administrateur, ou enregistrez ce programme à la main chez le fournisseur : une application native publique avec les URL de rappel affichées ici.</translation>
    </message>
    <message>
        <source>The provider no longer lets this program change its registration. Change or remove the application at the provider.</source>
        <translation>Le fournisseur ne laisse plus ce programme modifier son enregistrement. Modifiez ou supprimez l’application chez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider registers no more programs for now. Try again later.</source>
        <translation>Le fournisseur n’enregistre plus de programmes pour l’instant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider answers the registration with something else than JSON. Register this program there by hand.</source>
        <translation>Le fournisseur répond à l’enregistrement par autre chose que du JSON. Enregistrez-y ce programme à la main.</translation>
    </message>
    <message>
        <source>The provider does not register this program (status %1). Register it there by hand.</source>
        <translation>Le fournisseur n’enregistre pas ce programme (état %1). Enregistrez-le-y à la main.</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Vous êtes connecté à %1</translation>
    </message>
    <message>
        <source>You are logged out of %1</source>
        <translation>Vous êtes déconnecté de %1</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>Vous n’êtes pas connecté à %1</translation>
    </message>
    <message>
        <source>Go back to Keyfob, which says why. You can close this tab.</source>
        <translation>Revenez à Keyfob, qui indique pourquoi. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these pages, as in HTML</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Your browser must run scripts for this.</source>
        <translation>Votre navigateur doit exécuter des scripts pour cela.</translation>
    </message>
    <message>
        <source>This desktop has no keychain. You stay signed in until you close the program.</source>
        <translation>Ce bureau n’a pas de trousseau. Vous restez connecté jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Le trousseau n’a pas une telle entrée.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again.</source>
        <translation>Le trousseau a refusé l’accès. Autorisez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Try again later.</source>
        <translation>Le trousseau a signalé une erreur. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, and try again.</source>
        <translation>Le trousseau ne répond pas. Cherchez une fenêtre qui demande à le déverrouiller, et réessayez.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Log in again.</source>
        <translation>Votre connexion enregistrée est illisible. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your saved sign-in was made by a newer version of this program. Update it, or log in again.</source>
        <translation>Votre connexion enregistrée a été faite par une version plus récente de ce programme. Mettez-le à jour ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>Le trousseau n’a pas conservé ce qui lui a été confié.</translation>
    </message>
    <message>
        <source>Register %1 as a redirect URI at your provider, and make it the redirect_uri of the tenant file.</source>
        <translation>Enregistrez %1 comme URI de redirection chez votre fournisseur, et faites-en le redirect_uri du fichier de tenant.</translation>
    </message>
    <message>
        <source>Another app on this device could take what your provider sends to %1.</source>
        <translation>Une autre application de cet appareil pourrait intercepter ce que votre fournisseur envoie à %1.</translation>
    </message>
    <message>
        <source>A web view cannot keep what your provider sends to %1 on this device.</source>
        <translation>Une vue web ne peut pas garder sur cet appareil ce que votre fournisseur envoie à %1.</translation>
    </message>
    <message>
        <source>Your session has ended. %1</source>
        <translation>Votre session est terminée. %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::WebViewUserAgent</name>
    <message>
        <source>The sign-in was not completed in time. Log in again when you are ready.</source>
        <translation>La connexion n’a pas été terminée à temps. Reconnectez-vous quand vous serez prêt.</translation>
    </message>
    <message>
        <source>Your provider sent its response as a form, which cannot be checked. Ask your organization to set response_mode to query or fragment.</source>
        <translation>Votre fournisseur a envoyé sa réponse dans un formulaire, ce qui ne peut pas être vérifié. Demandez à votre organisation de régler response_mode sur query ou fragment.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>L’adresse de connexion ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>A web view cannot be used without showing a page.</source>
        <translation>Une vue web ne peut pas être utilisée sans afficher de page.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown, since Qt WebView is not installed completely.</source>
        <translation>La page de connexion ne peut pas être affichée, car Qt WebView n’est pas entièrement installé.</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not one of %2&apos;s sign-in hosts. If it should be, ask your organization to add it to the list of sign-in hosts.</source>
        <translation>La page a essayé d’ouvrir %1, que %2 n’indique pas comme hôte de connexion. S’il doit l’être, demandez à votre organisation de l’ajouter à la liste des hôtes de connexion.</translation>
    </message>
    <message>
        <source>What your provider sent back is no response to this sign-in. Log in again; if it happens again, ask your organization to check the redirect URI.</source>
        <translation>Ce que votre fournisseur a renvoyé n’est pas une réponse à cette connexion. Reconnectez-vous ; si cela se reproduit, demandez à votre organisation de vérifier l’URI de redirection.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection and try again.</source>
        <translation>%1 est injoignable. Vérifiez votre connexion et réessayez.</translation>
    </message>
</context>
<context>
    <name>WebViewWindow</name>
    <message>
        <source>Log in: %1</source>
        <translation>Connexion : %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
</TS>
