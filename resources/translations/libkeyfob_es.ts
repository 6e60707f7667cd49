<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Keyfob</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON.</source>
        <translation>La respuesta no es JSON válido.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM format (ca_file).</source>
        <translation>El archivo %1 no contiene ningún certificado en formato PEM (ca_file).</translation>
    </message>
    <message>
        <source>The parameter %1 cannot be set as an extra one.</source>
        <translation>El parámetro %1 no se puede definir como adicional.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not well formed. Log in again.</source>
        <translation>La respuesta del proveedor está mal formada. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The provider&apos;s response does not say which sign-in it belongs to.</source>
        <translation>La respuesta del proveedor no indica a qué inicio de sesión pertenece.</translation>
    </message>
    <message>
        <source>This answer does not belong to a sign-in that you started here. Log in again.</source>
        <translation>Esta respuesta no pertenece a un inicio de sesión comenzado aquí. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Log in again.</source>
        <translation>El inicio de sesión tardó demasiado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a response type. Use words from: code, id_token, token.</source>
        <translation>«%1» no es un tipo de respuesta. Use palabras de: code, id_token, token.</translation>
    </message>
    <message>
        <source>Your provider does not tell this program who you are.</source>
        <translation>Su proveedor no indica a este programa quién es usted.</translation>
    </message>
    <message>
        <source>Your provider sent the details of somebody else. Stop here, and tell your administrator.</source>
        <translation>Su proveedor envió los datos de otra persona. Deténgase aquí y avise a su administrador.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiClient</name>
    <message>
        <source>The API no longer accepts your sign-in. Log in again.</source>
        <translation>La API ya no acepta su inicio de sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The header %1 is set by Keyfob.</source>
        <translation>La cabecera %1 la define Keyfob.</translation>
    </message>
    <message>
        <source>The API&apos;s link to the next page leads to the same page.</source>
        <translation>El enlace de la API a la página siguiente lleva a la misma página.</translation>
    </message>
    <message>
        <source>The API sends this request elsewhere, which is not followed: your access token stays at your organization&apos;s API.</source>
        <translation>La API envía esta solicitud a otro sitio, y no se sigue: su token de acceso se queda en la API de su organización.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiDescription</name>
    <message>
        <source>The description cannot be read. %1</source>
        <translation>La descripción no se puede leer. %1</translation>
    </message>
    <message>
        <source>There is more that was ignored.</source>
        <translation>Hay más que se ignoró.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads back to itself.</source>
        <translation>La referencia «%1» vuelve a sí misma.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to nothing.</source>
        <translation>La referencia «%1» no lleva a nada.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to a file that cannot be read: %2</source>
        <translation>La referencia «%1» lleva a un archivo que no se puede leer: %2</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to a file that is not there.</source>
        <translation>La referencia «%1» lleva a un archivo que no existe.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads out of the description&apos;s folder or origin, where nothing is read.</source>
        <translation>La referencia «%1» sale de la carpeta o del origen de la descripción, donde no se lee nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. The first one counts.</source>
        <translation>«%1» aparece dos veces. Cuenta la primera.</translation>
    </message>
    <message>
        <source>&quot;paths&quot; is no map. It was ignored.</source>
        <translation>«paths» no es un objeto. Se ignoró.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; was ignored: its place is &quot;%2&quot;, which is none.</source>
        <translation>Se ignoró el parámetro «%1»: su lugar «%2» no existe.</translation>
    </message>
    <message>
        <source>There are more than %1 operations. Those from &quot;%2&quot; on were ignored.</source>
        <translation>Hay más de %1 operaciones. Se ignoraron las que siguen a partir de «%2».</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; is no map. It was ignored.</source>
        <translation>La ruta «%1» no es un objeto. Se ignoró.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; lacks its slash, which was added.</source>
        <translation>A la ruta «%1» le falta la barra, que se agregó.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a query.</source>
        <translation>La ruta «%1» tiene una consulta.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a fragment, which is not sent.</source>
        <translation>La ruta «%1» tiene un fragmento, que no se envía.</translation>
    </message>
    <message>
        <source>The paths &quot;%1&quot; and &quot;%2&quot; are the same.</source>
        <translation>Las rutas «%1» y «%2» son iguales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here and was ignored.</source>
        <translation>«%1» no se conoce aquí y se ignoró.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ignored: OpenAPI has it since version 3.2.</source>
        <translation>Se ignoró «%1»: OpenAPI lo tiene desde la versión 3.2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ignored: methods are written in lower case.</source>
        <translation>Se ignoró «%1»: los métodos se escriben en minúsculas.</translation>
    </message>
    <message>
        <source>The operation &quot;%1 %2&quot; is no map. It was ignored.</source>
        <translation>La operación «%1 %2» no es un objeto. Se ignoró.</translation>
    </message>
    <message>
        <source>Another operation has the operationId &quot;%1&quot; too.</source>
        <translation>Otra operación también tiene el operationId «%1».</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; is no list. It was ignored.</source>
        <translation>«parameters» no es una lista. Se ignoró.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is there twice. The first one counts.</source>
        <translation>El parámetro «%1» aparece dos veces. Cuenta el primero.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has no place for its parameter &quot;%2&quot;.</source>
        <translation>La ruta «%1» no tiene lugar para su parámetro «%2».</translation>
    </message>
    <message>
        <source>The parameter &quot;%2&quot; in the path &quot;%1&quot; is not declared. It is taken as text.</source>
        <translation>El parámetro «%2» de la ruta «%1» no está declarado. Se toma como texto.</translation>
    </message>
    <message>
        <source>The operations have more than %1 parts. What is beyond was ignored.</source>
        <translation>Las operaciones tienen más de %1 partes. Se ignoró el resto.</translation>
    </message>
    <message>
        <source>The security scheme &quot;%1&quot; has the unknown type &quot;%2&quot;.</source>
        <translation>El esquema de seguridad «%1» tiene el tipo desconocido «%2».</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; of a security scheme cannot be used.</source>
        <translation>La dirección «%1» de un esquema de seguridad no se puede usar.</translation>
    </message>
    <message>
        <source>The security scheme &quot;%1&quot; is not declared.</source>
        <translation>El esquema de seguridad «%1» no está declarado.</translation>
    </message>
    <message>
        <source>A security requirement is no map. It was ignored.</source>
        <translation>Un requisito de seguridad no es un objeto. Se ignoró.</translation>
    </message>
    <message>
        <source>The server&apos;s address &quot;%1&quot; cannot be used.</source>
        <translation>La dirección «%1» del servidor no se puede usar.</translation>
    </message>
</context>
<context>
    <name>Keyfob::AuthService</name>
    <message>
        <source>Another window of this program is busy with your session. Try again.</source>
        <translation>Otra ventana de este programa está usando su sesión. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The two parts of the sign-in are about different people. Stop here, and tell your administrator.</source>
        <translation>Las dos partes del inicio de sesión son de personas distintas. Deténgase aquí y avise a su administrador.</translation>
    </message>
    <message>
        <source>Your provider did not say who signed in.</source>
        <translation>Su proveedor no indicó quién inició sesión.</translation>
    </message>
    <message>
        <source>You did not allow what your provider asked for. To continue, log in again and allow it.</source>
        <translation>No permitió lo que pedía su proveedor. Para continuar, inicie sesión de nuevo y permítalo.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Client</name>
    <message>
        <source>This program does not say where the API %1 is, so nothing is sent there.</source>
        <translation>Este programa no indica dónde está la API %1, así que no se envía nada allí.</translation>
    </message>
    <message>
        <source>This organization has no API.</source>
        <translation>Esta organización no tiene API.</translation>
    </message>
    <message>
        <source>This program names no API.</source>
        <translation>Este programa no nombra ninguna API.</translation>
    </message>
    <message>
        <source>The address of the API %1 is not safe to use: it must begin with https.</source>
        <translation>La dirección de la API %1 no es segura: debe empezar por https.</translation>
    </message>
    <message>
        <source>The API %1 is at %2, so no other address gets its access token.</source>
        <translation>La API %1 está en %2, así que ninguna otra dirección recibe su token de acceso.</translation>
    </message>
</context>
<context>
    <name>Keyfob::DataTree</name>
    <message>
        <source>more than %1 values</source>
        <translation>más de %1 valores</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>anidado en más de %1 niveles</translation>
    </message>
    <message>
        <source>text that is not %1</source>
        <translation>texto que no es %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>Ocupa más de %1 MB.</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>sin memoria</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>no es YAML</translation>
    </message>
    <message>
        <source>a wrong escape</source>
        <translation>un escape incorrecto</translation>
    </message>
    <message>
        <source>nothing is named &quot;%1&quot;</source>
        <translation>nada se llama «%1»</translation>
    </message>
    <message>
        <source>a tag that is too long</source>
        <translation>una etiqueta demasiado larga</translation>
    </message>
    <message>
        <source>U+0000, which is in no text</source>
        <translation>U+0000, que no aparece en ningún texto</translation>
    </message>
</context>
<context>
    <name>Keyfob::DescriptionKind</name>
    <message>
        <source>This is %1. %2</source>
        <translation>Esto es %1. %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>This is a web page, not a description of an API: perhaps the server&apos;s login page. Log in there in your browser, and save the description itself.</source>
        <translation>Esto es una página web y no una descripción de una API: quizá la página de inicio de sesión del servidor. Inicie sesión allí en su navegador y guarde la descripción misma.</translation>
    </message>
    <message>
        <source>a WSDL file (SOAP)</source>
        <translation>un archivo WSDL (SOAP)</translation>
    </message>
    <message>
        <source>a WADL file</source>
        <translation>un archivo WADL</translation>
    </message>
    <message>
        <source>an OData file (EDMX)</source>
        <translation>un archivo OData (EDMX)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a Postman collection</source>
        <translation>una colección de Postman</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>una exportación de Insomnia</translation>
    </message>
    <message>
        <source>a recording of requests (HAR)</source>
        <translation>una grabación de solicitudes (HAR)</translation>
    </message>
    <message>
        <source>a GraphQL schema</source>
        <translation>un esquema GraphQL</translation>
    </message>
    <message>
        <source>a Google API discovery document</source>
        <translation>un documento de descubrimiento de API de Google</translation>
    </message>
    <message>
        <source>an OData file</source>
        <translation>un archivo OData</translation>
    </message>
    <message>
        <source>the configuration of an OpenID provider</source>
        <translation>la configuración de un proveedor OpenID</translation>
    </message>
    <message>
        <source>OpenAPI 3.0, 3.1 and 3.2 are supported.</source>
        <translation>Se admiten OpenAPI 3.0, 3.1 y 3.2.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it, and try again.</source>
        <translation>Es un archivo comprimido. Descomprímalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>a RAML file</source>
        <translation>un archivo RAML</translation>
    </message>
    <message>
        <source>an API Blueprint</source>
        <translation>un API Blueprint</translation>
    </message>
    <message>
        <source>a Protocol Buffers file</source>
        <translation>un archivo Protocol Buffers</translation>
    </message>
    <message>
        <source>no description of an API: it has no members</source>
        <translation>no es una descripción de una API: no tiene miembros</translation>
    </message>
    <message>
        <source>a Swagger %1 description</source>
        <translation>una descripción Swagger %1</translation>
    </message>
    <message>
        <source>Convert it to OpenAPI 3 first.</source>
        <translation>Conviértala primero a OpenAPI 3.</translation>
    </message>
    <message>
        <source>an error message of a server, no description</source>
        <translation>un mensaje de error de un servidor, no una descripción</translation>
    </message>
    <message>
        <source>The member &quot;openapi&quot; with the version is missing. %1</source>
        <translation>Falta el miembro «openapi» con la versión. %1</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not supported. %2</source>
        <translation>OpenAPI %1 no se admite. %2</translation>
    </message>
</context>
<context>
    <name>Keyfob::EmbeddedUserAgent</name>
    <message>
        <source>A sign-in window is open already.</source>
        <translation>Ya hay una ventana de inicio de sesión abierta.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>La dirección de inicio de sesión no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>Keyfob::HttpClient</name>
    <message>
        <source>The address %1 is not safe to use: it must begin with https.</source>
        <translation>La dirección %1 no es segura: debe empezar por https.</translation>
    </message>
    <message>
        <source>The method of this request is not valid.</source>
        <translation>El método de esta solicitud no es válido.</translation>
    </message>
    <message>
        <source>A header of this request has a character that is not allowed.</source>
        <translation>Una cabecera de esta solicitud tiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>The access token is not valid.</source>
        <translation>El token de acceso no es válido.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Json</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>texto tras el final</translation>
    </message>
    <message>
        <source>comma or closing brace expected</source>
        <translation>se esperaba una coma o una llave de cierre</translation>
    </message>
    <message>
        <source>comma or closing bracket expected</source>
        <translation>se esperaba una coma o un corchete de cierre</translation>
    </message>
    <message>
        <source>name expected</source>
        <translation>se esperaba un nombre</translation>
    </message>
    <message>
        <source>colon expected</source>
        <translation>se esperaban dos puntos</translation>
    </message>
    <message>
        <source>it is too large to show</source>
        <translation>es demasiado grande para mostrarlo</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>palabra desconocida</translation>
    </message>
    <message>
        <source>value expected</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>digit expected</source>
        <translation>se esperaba una cifra</translation>
    </message>
    <message>
        <source>bad escape</source>
        <translation>escape incorrecto</translation>
    </message>
    <message>
        <source>lone surrogate</source>
        <translation>sustituto aislado</translation>
    </message>
    <message>
        <source>bad UTF-8</source>
        <translation>UTF-8 incorrecto</translation>
    </message>
    <message>
        <source>string expected</source>
        <translation>se esperaba una cadena</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>carácter de control</translation>
    </message>
</context>
<context>
    <name>Keyfob::Jwk</name>
    <message>
        <source>The provider published a signing key that is not safe to use.</source>
        <translation>El proveedor publicó una clave de firma que no es segura.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeychainStore</name>
    <message>
        <source>The keychain has an entry that this program did not make.</source>
        <translation>El llavero tiene una entrada que no creó este programa.</translation>
    </message>
    <message>
        <source>This is too large, or too small, for the keychain.</source>
        <translation>Es demasiado grande o demasiado pequeño para el llavero.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobClient</name>
    <message>
        <source>Looking for your session…</source>
        <translation>Buscando su sesión…</translation>
    </message>
    <message>
        <source>Asking the provider how to log in…</source>
        <translation>Preguntando al proveedor cómo iniciar sesión…</translation>
    </message>
    <message>
        <source>Your browser did not open. Copy the link, and open it in a browser on this computer.</source>
        <translation>Su navegador no se abrió. Copie el enlace y ábralo en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page in your browser, then come back here.</source>
        <translation>Inicie sesión en la página de su proveedor en su navegador y vuelva aquí.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in the window that has opened.</source>
        <translation>Inicie sesión en la página de su proveedor, en la ventana que se ha abierto.</translation>
    </message>
    <message>
        <source>Checking the provider’s response…</source>
        <translation>Comprobando la respuesta del proveedor…</translation>
    </message>
    <message>
        <source>Ending your session…</source>
        <translation>Cerrando su sesión…</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobError</name>
    <message>
        <source>Something went wrong. Try again.</source>
        <translation>Algo salió mal. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobRequest</name>
    <message>
        <source>The body of this request is neither an object, a list nor a text.</source>
        <translation>El cuerpo de esta solicitud no es un objeto, una lista ni un texto.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>Inicie sesión primero.</translation>
    </message>
</context>
<context>
    <name>Keyfob::LoopbackServer</name>
    <message>
        <source>Keyfob cannot receive your browser&apos;s answer, since its address on this computer is in use. Close other programs that sign in, and try again.</source>
        <translation>Keyfob no puede recibir la respuesta de su navegador, porque su dirección en este equipo está en uso. Cierre otros programas que estén iniciando sesión e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Keyfob::MemoryStore</name>
    <message>
        <source>Nothing is kept under this name.</source>
        <translation>No hay nada guardado con este nombre.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>No hay nada que guardar.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ProxySetting</name>
    <message>
        <source>must be system, none, http://host:port or socks5://host:port</source>
        <translation>debe ser system, none, http://host:port o socks5://host:port</translation>
    </message>
    <message>
        <source>must not hold a user name or password: Keyfob asks for them</source>
        <translation>no debe contener nombre de usuario ni contraseña: Keyfob los pide</translation>
    </message>
    <message>
        <source>needs a host and a port</source>
        <translation>necesita un host y un puerto</translation>
    </message>
    <message>
        <source>has something after the port</source>
        <translation>tiene algo después del puerto</translation>
    </message>
</context>
<context>
    <name>Keyfob::SessionVault</name>
    <message>
        <source>The settings cannot be written. You stay signed in until you close the program.</source>
        <translation>No se pueden escribir los ajustes. La sesión sigue iniciada hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>The keychain did not keep your sign-in. You stay signed in until you close the program.</source>
        <translation>El llavero no guardó su inicio de sesión. La sesión sigue iniciada hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Your saved sign-in is damaged. Log in again.</source>
        <translation>Su inicio de sesión guardado está dañado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your saved sign-in is not available: the keychain is locked, or the entry was deleted. Unlock it and start again, or log in.</source>
        <translation>Su inicio de sesión guardado no está disponible: el llavero está bloqueado o se eliminó la entrada. Desbloquéelo y reinicie, o inicie sesión.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer in the keychain. Log in again.</source>
        <translation>Su inicio de sesión guardado ya no está en el llavero. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your sign-in is too large for the keychain.</source>
        <translation>Su inicio de sesión es demasiado grande para el llavero.</translation>
    </message>
    <message>
        <source>You are signed out here, but the keychain still has your saved sign-in: it is locked or does not answer. It will not be used again.</source>
        <translation>Ha cerrado la sesión aquí, pero el llavero aún tiene su inicio de sesión guardado: está bloqueado o no responde. No se volverá a usar.</translation>
    </message>
    <message>
        <source>The keychain could not delete your saved sign-in. Unlock it and log out again.</source>
        <translation>El llavero no pudo eliminar su inicio de sesión guardado. Desbloquéelo y cierre la sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignIn</name>
    <message>
        <source>The sign-in window and this program do not understand each other. Install both from the same release.</source>
        <translation>La ventana de inicio de sesión y este programa no se entienden. Instale ambos de la misma versión.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignInProcess</name>
    <message>
        <source>The sign-in window could not be started. Install the package that has keyfob-signin, or use your browser.</source>
        <translation>No se pudo iniciar la ventana de inicio de sesión. Instale el paquete que tiene keyfob-signin, o use su navegador.</translation>
    </message>
    <message>
        <source>The sign-in window did not open. Try again.</source>
        <translation>La ventana de inicio de sesión no se abrió. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in window sent an invalid response. Try again.</source>
        <translation>La ventana de inicio de sesión envió una respuesta no válida. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in server took too long to answer. Try again.</source>
        <translation>El servidor de inicio de sesión tardó demasiado en responder. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in window cannot be drawn on this computer. Try again.</source>
        <translation>La ventana de inicio de sesión no se puede dibujar en este equipo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in window closed unexpectedly. Try again.</source>
        <translation>La ventana de inicio de sesión se cerró inesperadamente. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SystemBrowser</name>
    <message>
        <source>The browser sign-in was not completed. Log in again when you are ready.</source>
        <translation>El inicio de sesión en el navegador no se completó. Inicie sesión de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Your browser cannot be used without showing a page.</source>
        <translation>Su navegador no se puede usar sin mostrar una página.</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>Su navegador no se abrió.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>La dirección de inicio de sesión no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Text</name>
    <message>
        <source>This request was of a session that has ended. Send it again.</source>
        <translation>Esta solicitud era de una sesión que terminó. Envíela de nuevo.</translation>
    </message>
    <message>
        <source>You have no access token for the API. Log in.</source>
        <translation>No tiene token de acceso para la API. Inicie sesión.</translation>
    </message>
    <message>
        <source>The API redirects this request in a loop.</source>
        <translation>La API redirige esta solicitud en bucle.</translation>
    </message>
    <message>
        <source>The API answered %1: %2</source>
        <translation>La API respondió %1: %2</translation>
    </message>
    <message>
        <source>The API has a problem (%1). Try again later.</source>
        <translation>La API tiene un problema (%1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The API refused this request (%1).</source>
        <translation>La API rechazó esta solicitud (%1).</translation>
    </message>
    <message>
        <source>The API no longer accepts your sign-in. Log in again.</source>
        <translation>La API ya no acepta su inicio de sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The API does not accept your sign-in (%1). Log in again.</source>
        <translation>La API no acepta su inicio de sesión (%1). Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>You do not have the required permission.</source>
        <translation>No tiene el permiso necesario.</translation>
    </message>
    <message>
        <source>This requires the permission %1, which you do not have. Ask your organization for it.</source>
        <translation>Esto exige el permiso %1, que no tiene. Pídalo a su organización.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiadas solicitudes. Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Demasiadas solicitudes. Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address is not part of your organization&apos;s API, so it does not get your access token.</source>
        <translation>Esta dirección no forma parte de la API de su organización, así que no recibe su token de acceso.</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings name no API (api_base_url).</source>
        <translation>Los ajustes de su organización no nombran ninguna API (api_base_url).</translation>
    </message>
    <message>
        <source>The API&apos;s address %1 is not safe to use: it must begin with https.</source>
        <translation>La dirección %1 de la API no es segura: debe empezar por https.</translation>
    </message>
    <message>
        <source>The address has a character that is not allowed.</source>
        <translation>La dirección tiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>The address has a part after #, which is never sent.</source>
        <translation>La dirección tiene una parte después de #, que nunca se envía.</translation>
    </message>
    <message>
        <source>The address has a % that begins no escape.</source>
        <translation>La dirección tiene un % que no empieza ningún escape.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>La dirección no es válida.</translation>
    </message>
    <message>
        <source>There is not enough space for %1. Free some space and try again.</source>
        <translation>No hay espacio suficiente para %1. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written there. Choose another folder.</source>
        <translation>%1 no se puede escribir allí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The API sent a different part of the file than requested. Try again.</source>
        <translation>La API envió otra parte del archivo que la solicitada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>The type of the file %1 is not valid.</source>
        <translation>El tipo del archivo %1 no es válido.</translation>
    </message>
    <message>
        <source>You are not allowed to do that. Ask your administrator for: %1</source>
        <translation>No tiene permiso para hacer eso. Pida a su administrador: %1</translation>
    </message>
    <message>
        <source>Your provider&apos;s sessions are too short for this. Tell your administrator.</source>
        <translation>Las sesiones de su proveedor son demasiado cortas para esto. Avise a su administrador.</translation>
    </message>
    <message>
        <source>You are not signed in to this API.</source>
        <translation>No ha iniciado sesión en esta API.</translation>
    </message>
    <message>
        <source>A sign-in is already in progress.</source>
        <translation>Ya hay un inicio de sesión en curso.</translation>
    </message>
    <message>
        <source>Another person signed in. Log in as %1 to continue.</source>
        <translation>Otra persona inició sesión. Inicie sesión como %1 para continuar.</translation>
    </message>
    <message>
        <source>Another person signed in. You are signed out here: log in again.</source>
        <translation>Otra persona inició sesión. Aquí se ha cerrado su sesión: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your provider gives no access to this API without asking you. Ask your administrator to allow it. (%1)</source>
        <translation>Su proveedor no da acceso a esta API sin preguntarle. Pida a su administrador que lo permita. (%1)</translation>
    </message>
    <message>
        <source>Your provider&apos;s access token does not say which API it is for, so %1 does not get it. Tell your administrator.</source>
        <translation>El token de acceso de su proveedor no indica para qué API es, así que %1 no lo recibe. Avise a su administrador.</translation>
    </message>
    <message>
        <source>Your provider gave an access token for another API than %1. Tell your administrator.</source>
        <translation>Su proveedor dio un token de acceso para otra API que %1. Avise a su administrador.</translation>
    </message>
    <message>
        <source>You are not allowed to do that at %1. Ask your administrator.</source>
        <translation>No tiene permiso para hacer eso en %1. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Your session cannot be used for another API. Log out, and log in again.</source>
        <translation>Su sesión no se puede usar para otra API. Cierre la sesión e iníciela de nuevo.</translation>
    </message>
    <message>
        <source>You are offline. Your session continues when the network is back.</source>
        <translation>No tiene conexión. Su sesión continuará cuando vuelva la red.</translation>
    </message>
    <message>
        <source>Your session could not be renewed yet; Keyfob keeps trying. %1</source>
        <translation>Su sesión aún no se pudo renovar; Keyfob lo sigue intentando. %1</translation>
    </message>
    <message>
        <source>Your session ends at %1 and will not be renewed. (%2)</source>
        <translation>Su sesión termina a las %1 y no se renovará. (%2)</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, so that your session ends when it should.</source>
        <translation>
            <numerusform>El reloj de este equipo va atrasado alrededor de %n minuto. Póngalo en hora para que su sesión termine cuando debe.</numerusform>
            <numerusform>El reloj de este equipo va atrasado alrededor de %n minutos. Póngalo en hora para que su sesión termine cuando debe.</numerusform>
        </translation>
    </message>
    <message>
        <source>This organization&apos;s discovery_url is not at its issuer&apos;s address. Log in in Keyfob&apos;s own window: in a browser it cannot be seen who answers.</source>
        <translation>La discovery_url de esta organización no está en la dirección de su emisor. Inicie sesión en la ventana de Keyfob: en un navegador no se ve quién responde.</translation>
    </message>
    <message>
        <source>The answer came from %1, which is not your provider. Stop here, and tell your administrator.</source>
        <translation>La respuesta vino de %1, que no es su proveedor. Deténgase aquí y avise a su administrador.</translation>
    </message>
    <message>
        <source>Your provider answered for another person. You are signed out here: log in again.</source>
        <translation>Su proveedor respondió por otra persona. Aquí se ha cerrado su sesión: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>You logged out in another window of this program.</source>
        <translation>Cerró la sesión en otra ventana de este programa.</translation>
    </message>
    <message>
        <source>Another person logged in in another window of this program.</source>
        <translation>Otra persona inició sesión en otra ventana de este programa.</translation>
    </message>
    <message>
        <source>You logged in with other settings in another window of this program.</source>
        <translation>Inició sesión con otros ajustes en otra ventana de este programa.</translation>
    </message>
    <message>
        <source>Your provider did not say who is signed in. Try again.</source>
        <translation>Su proveedor no indicó quién ha iniciado sesión. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your provider returned an ID token for a different sign-in (%1 differs). Log in again; if it happens again, tell your administrator.</source>
        <translation>Su proveedor renovó un inicio de sesión que no es el suyo (%1 difiere). Inicie sesión de nuevo; si vuelve a ocurrir, avise a su administrador.</translation>
    </message>
    <message>
        <source>Your provider no longer renews sessions.</source>
        <translation>Su proveedor ya no renueva sesiones.</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again. (%1)</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo. (%1)</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The session has already been looked for.</source>
        <translation>La sesión ya se buscó.</translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation>No hay nada que reintentar.</translation>
    </message>
    <message>
        <source>No session waits for you to agree to its settings.</source>
        <translation>Ninguna sesión espera que acepte sus ajustes.</translation>
    </message>
    <message>
        <source>Your session at %1 was kept by a version that did not note its settings. Log in again, or agree to use it with the settings there are now.</source>
        <translation>Su sesión en %1 la guardó una versión que no anotaba sus ajustes. Inicie sesión de nuevo, o acepte usarla con los ajustes actuales.</translation>
    </message>
    <message>
        <source>The settings of %1 are not the ones that you logged in with. Log in again, or agree to use your session with the new ones.</source>
        <translation>Los ajustes de %1 no son los que usó al iniciar sesión. Inicie sesión de nuevo, o acepte usar su sesión con los nuevos.</translation>
    </message>
    <message>
        <source>Your session could not be kept. %1</source>
        <translation>No se pudo guardar su sesión. %1</translation>
    </message>
    <message>
        <source>Your organization does not let you log in in your browser: its tenant file has no loopback_redirect_uri.</source>
        <translation>Su organización no permite iniciar sesión en su navegador: a su archivo de tenant le falta loopback_redirect_uri.</translation>
    </message>
    <message>
        <source>%1 could not be told to withdraw this program&apos;s access: that is done at the next start.</source>
        <translation>No se pudo pedir a %1 que retire el acceso de este programa: se hará en el próximo inicio.</translation>
    </message>
    <message>
        <source>%1 could not be told to withdraw this program&apos;s access, which ends by itself later.</source>
        <translation>No se pudo pedir a %1 que retire el acceso de este programa, que terminará por sí solo más tarde.</translation>
    </message>
    <message>
        <source>The page of %1 was closed before it had ended its own session, which may still be open.</source>
        <translation>La página de %1 se cerró antes de terminar su propia sesión, que quizá siga abierta.</translation>
    </message>
    <message>
        <source>%1 could not be notified that you logged out. Its own session may still be open.</source>
        <translation>No se pudo avisar a %1 de que cerró la sesión. Quizá su propia sesión siga abierta.</translation>
    </message>
    <message>
        <source>%1 offers no way to end its own session.</source>
        <translation>%1 no ofrece ninguna forma de terminar su propia sesión.</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Ha cerrado la sesión aquí.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>You are signed out here. %1 is still ending its own session; if its page asks, answer there.</source>
        <translation>Ha cerrado la sesión aquí. %1 aún está terminando su propia sesión; si su página pregunta, responda allí.</translation>
    </message>
    <message>
        <source>Your provider did not answer without showing a page.</source>
        <translation>Su proveedor no respondió sin mostrar una página.</translation>
    </message>
    <message>
        <source>This program names an account that cannot be. It has to be made of lower-case letters and digits.</source>
        <translation>Este programa nombra una cuenta imposible. Debe constar de letras minúsculas y cifras.</translation>
    </message>
    <message>
        <source>It returned a different value than it was given.</source>
        <translation>Devolvió un valor distinto del que se le dio.</translation>
    </message>
    <message>
        <source>Your certificate is not shown to this organization.</source>
        <translation>Su certificado no se muestra a esta organización.</translation>
    </message>
    <message>
        <source>The next page is on its way already.</source>
        <translation>La página siguiente ya está en camino.</translation>
    </message>
    <message>
        <source>This list has more than %1 pages.</source>
        <translation>Esta lista tiene más de %1 páginas.</translation>
    </message>
    <message>
        <source>Other users of this computer may change files in the folder %1. Run: %2</source>
        <translation>Otros usuarios de este equipo pueden cambiar archivos de la carpeta %1. Ejecute: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may change the file %1. Run: %2</source>
        <translation>Otros usuarios de este equipo pueden cambiar el archivo %1. Ejecute: %2</translation>
    </message>
    <message>
        <source>%1 belongs to another user of this computer, who may change it. Copy the file to a folder of your own.</source>
        <translation>%1 pertenece a otro usuario de este equipo, que puede cambiarlo. Copie el archivo a una carpeta suya.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>El archivo %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>es una tubería o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation>ningún archivo tiene ese nombre</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>ocupa más de %1</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys cannot be read. Try again later.</source>
        <translation>Las claves de firma del proveedor no se pueden leer. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The provider does not say which of its keys signed. Tell your administrator.</source>
        <translation>El proveedor no indica cuál de sus claves firmó. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The provider publishes the key of this sign-in in a form that cannot be used (%1). Tell your administrator.</source>
        <translation>El proveedor publica la clave de este inicio de sesión en una forma que no se puede usar (%1). Avise a su administrador.</translation>
    </message>
    <message>
        <source>The sign-in is signed with a key that the provider does not publish.</source>
        <translation>El inicio de sesión está firmado con una clave que el proveedor no publica.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer holds a token that cannot be read.</source>
        <translation>La respuesta del proveedor contiene un token que no se puede leer.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, and the tenant file allows %2. Ask your administrator to put %1 into id_token_algorithms.</source>
        <translation>Su proveedor firma con %1, y el archivo de tenant permite %2. Pida a su administrador que ponga %1 en id_token_algorithms.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, which is not safe for this program. Ask your administrator to set %2 at the provider.</source>
        <translation>Su proveedor firma con %1, que no es seguro para este programa. Pida a su administrador que configure %2 en el proveedor.</translation>
    </message>
    <message>
        <source>The sign-in is signed in a way that is not supported.</source>
        <translation>El inicio de sesión está firmado de una forma que no se admite.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is too large: it has %1 kB, and %2 kB are allowed. Ask your administrator to put fewer groups or claims in.</source>
        <translation>El token de ID del proveedor es demasiado grande: tiene %1 kB y se permiten %2 kB. Pida a su administrador que ponga menos grupos o atributos en él.</translation>
    </message>
    <message>
        <source>The sign-in was not signed by your provider. Stop here, and tell your administrator.</source>
        <translation>El inicio de sesión no lo firmó su proveedor. Deténgase aquí y avise a su administrador.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>%1 has changed. Send it again when it is complete.</source>
        <translation>%1 ha cambiado. Envíelo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>Its certificate expired on %1. Its administrator must renew it.</source>
        <translation>Su certificado caducó el %1. Su administrador debe renovarlo.</translation>
    </message>
    <message>
        <source>Its certificate is valid only from %1 on. Is this computer&apos;s clock right?</source>
        <translation>Su certificado es válido solo desde el %1. ¿Está en hora el reloj de este equipo?</translation>
    </message>
    <message>
        <source>Its certificate is for another host.</source>
        <translation>Su certificado es de otro host.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>Su certificado fue revocado.</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not trust. If it is your organization&apos;s own, name its file in ca_file.</source>
        <translation>Su certificado es de una autoridad en la que este equipo no confía. Si es la de su organización, indique su archivo en ca_file.</translation>
    </message>
    <message>
        <source>The key in %1 is locked: it needs its passphrase.</source>
        <translation>La clave en %1 está bloqueada: necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in %1. Try again.</source>
        <translation>La frase de contraseña no abre la clave en %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 is neither PEM nor PKCS#12 (client_certificate_file).</source>
        <translation>El archivo %1 no es PEM ni PKCS#12 (client_certificate_file).</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate with its key that can be read (client_certificate_file).</source>
        <translation>El archivo %1 no contiene ningún certificado con su clave que se pueda leer (client_certificate_file).</translation>
    </message>
    <message>
        <source>The file %1 holds no RSA or EC key in PEM format (client_key_file).</source>
        <translation>El archivo %1 no contiene ninguna clave RSA o EC en formato PEM (client_key_file).</translation>
    </message>
    <message>
        <source>The file %1 holds its own key: leave out client_key_file.</source>
        <translation>El archivo %1 contiene su propia clave: omita client_key_file.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate (client_certificate_file).</source>
        <translation>El archivo %1 no contiene ningún certificado (client_certificate_file).</translation>
    </message>
    <message>
        <source>The answer from %1 was cut short. Try again.</source>
        <translation>La respuesta de %1 se cortó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. The request may have arrived: check before you send it again.</source>
        <translation>La conexión con %1 se interrumpió. Quizá la solicitud llegó: compruébelo antes de enviarla de nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was refused.</source>
        <translation>La conexión con %1 no es segura: se rechazó su certificado.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>La conexión con %1 no es segura.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or does not let you through. Check the network, or ask your organization which proxy to use.</source>
        <translation>El proxy hacia %1 no está disponible o no le deja pasar. Revise la red, o pregunte a su organización qué proxy usar.</translation>
    </message>
    <message>
        <source>%1 does not accept this machine without another certificate. Ask your organization for one (client_certificate_file).</source>
        <translation>%1 no acepta esta máquina sin otro certificado. Pida uno a su organización (client_certificate_file).</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 requires another user name and password.</source>
        <translation>El proxy hacia %1 exige otro nombre de usuario y otra contraseña.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and try again.</source>
        <translation>No se puede conectar con %1. Revise la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 no respondió a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer from %1 has more than 100 header fields, or none. It cannot be read.</source>
        <translation>La respuesta de %1 tiene más de 100 campos de cabecera, o ninguno. No se puede leer.</translation>
    </message>
    <message>
        <source>The response has no header fields, or more than 100, which cannot be read. The body is shown as it came.</source>
        <translation>La respuesta no tiene campos de cabecera, o tiene más de 100, que no se pueden leer. El cuerpo se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>This is only a part of the response. %1</source>
        <translation>Esto es solo una parte de la respuesta. %1</translation>
    </message>
    <message>
        <source>The body is encoded (%1) and shown as it came.</source>
        <translation>El cuerpo está codificado (%1) y se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>The response uses an unsupported encoding (%1). The body is shown as it came.</source>
        <translation>La respuesta usa una codificación no admitida (%1). El cuerpo se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large.</source>
        <translation>La respuesta de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The body is not encoded as the response says (gzip). It is shown as it came.</source>
        <translation>El cuerpo no está codificado como indica la respuesta (gzip). Se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>The answer from %1 is damaged. Try again.</source>
        <translation>La respuesta de %1 está dañada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 redirects this request to another address, which is not followed.</source>
        <translation>%1 redirige esta solicitud a otra dirección, y no se sigue.</translation>
    </message>
    <message>
        <source>The address of %1 was not found in time. Check the network and try again.</source>
        <translation>La dirección de %1 no se encontró a tiempo. Revise la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is it written correctly, and is this computer online?</source>
        <translation>No se encuentra %1. ¿Está bien escrito y tiene conexión este equipo?</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s response does not say which sign-in it belongs to.</source>
        <translation>La respuesta del proveedor no indica a qué inicio de sesión pertenece.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that you started here. Log in again.</source>
        <translation>Esta respuesta no pertenece al inicio de sesión que comenzó aquí. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The answer does not say which provider it comes from (iss). Ask your administrator to have the provider send it, or to use the response type &quot;code id_token&quot;.</source>
        <translation>La respuesta no indica de qué proveedor viene (iss). Pida a su administrador que el proveedor lo envíe, o que se use el tipo de respuesta «code id_token».</translation>
    </message>
    <message>
        <source>The answer does not come from your provider. Stop here, and tell your administrator.</source>
        <translation>La respuesta no viene de su proveedor. Deténgase aquí y avise a su administrador.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not well formed. Log in again.</source>
        <translation>La respuesta del proveedor está mal formada. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The provider sent something that was not requested.</source>
        <translation>El proveedor envió algo que no se pidió.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is incomplete. Log in again.</source>
        <translation>La respuesta del proveedor está incompleta. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The provider sent an access token of a kind that is not supported.</source>
        <translation>El proveedor envió un token de acceso de una clase no admitida.</translation>
    </message>
    <message>
        <source>Your provider put a token into the query of the address, where servers and logs can read it. Ask your administrator to set response_mode to fragment, in the tenant file or at the provider.</source>
        <translation>Su proveedor puso un token en la consulta de la dirección, donde servidores y registros pueden leerlo. Pida a su administrador que ponga response_mode en fragment, en el archivo de tenant o en el proveedor.</translation>
    </message>
    <message>
        <source>This is not the redirect URI of this sign-in.</source>
        <translation>Este no es el URI de redirección de este inicio de sesión.</translation>
    </message>
    <message>
        <source>needs api_base_url beside it</source>
        <translation>necesita también api_base_url</translation>
    </message>
    <message>
        <source>is not a path such as /openapi.json</source>
        <translation>no es una ruta como /openapi.json</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>no existe el archivo %1</translation>
    </message>
    <message>
        <source>must begin with https://, / or file:///</source>
        <translation>debe empezar por https://, / o file:///</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>debe empezar por https://</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in has no %1, which is required. Tell your administrator.</source>
        <translation>Al inicio de sesión del proveedor le falta %1, que es obligatorio. Avise a su administrador.</translation>
    </message>
    <message>
        <source>Your provider&apos;s sign-in is not valid: %1. Try again; if it happens again, tell your administrator.</source>
        <translation>El inicio de sesión de su proveedor no es válido: %1. Inténtelo de nuevo; si vuelve a ocurrir, avise a su administrador.</translation>
    </message>
    <message>
        <source>The sign-in was not made for this program. Stop here, and tell your administrator.</source>
        <translation>El inicio de sesión no se hizo para este programa. Deténgase aquí y avise a su administrador.</translation>
    </message>
    <message>
        <source>Your provider left out the nonce, which ties a sign-in to the attempt. Log in again; if it happens again, tell your administrator that the ID token must repeat the request&apos;s nonce.</source>
        <translation>Su proveedor omitió el nonce, que vincula un inicio de sesión al intento. Inicie sesión de nuevo; si vuelve a ocurrir, diga a su administrador que el token de ID debe repetir el nonce de la solicitud.</translation>
    </message>
    <message>
        <source>The sign-in does not belong to this attempt and may have been injected. Log in again.</source>
        <translation>El inicio de sesión no pertenece a este intento y quizá fue inyectado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>it ends (exp) before the time at which it was made (iat)</source>
        <translation>termina (exp) antes del momento en que se hizo (iat)</translation>
    </message>
    <message>
        <source>the time at which you signed in (auth_time) lies in the future</source>
        <translation>la hora a la que inició sesión (auth_time) está en el futuro</translation>
    </message>
    <message>
        <source>Your sign-in at the provider is too old. Log in there again.</source>
        <translation>Su inicio de sesión en el proveedor es demasiado antiguo. Inicie sesión allí de nuevo.</translation>
    </message>
    <message>
        <source>You signed in to a different organization than this tenant&apos;s.</source>
        <translation>Inició sesión en otra organización que la de este tenant.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) fast. Set it right, then log in again.</source>
        <translation>
            <numerusform>El reloj de este equipo va adelantado alrededor de %n minuto. Póngalo en hora e inicie sesión de nuevo.</numerusform>
            <numerusform>El reloj de este equipo va adelantado alrededor de %n minutos. Póngalo en hora e inicie sesión de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, then log in again.</source>
        <translation>
            <numerusform>El reloj de este equipo va atrasado alrededor de %n minuto. Póngalo en hora e inicie sesión de nuevo.</numerusform>
            <numerusform>El reloj de este equipo va atrasado alrededor de %n minutos. Póngalo en hora e inicie sesión de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in has already expired. Log in again.</source>
        <translation>El inicio de sesión ya ha caducado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>El inicio de sesión aún no es válido. ¿Está en hora el reloj de este equipo?</translation>
    </message>
    <message>
        <source>The parts of the provider&apos;s response do not belong together; it may have been changed. Log in again.</source>
        <translation>Las partes de la respuesta del proveedor no van juntas; quizá se modificó. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The provider sent a token of another kind in place of the sign-in.</source>
        <translation>El proveedor envió un token de otra clase en lugar del inicio de sesión.</translation>
    </message>
    <message>
        <source>The leeway must be from 0 to 300 seconds.</source>
        <translation>La tolerancia debe ser de 0 a 300 segundos.</translation>
    </message>
    <message>
        <source>Your provider says that there were too many requests. Wait a minute, then try again.</source>
        <translation>Su proveedor indica que hubo demasiadas solicitudes. Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your provider has a problem (status %1). Try again later.</source>
        <translation>Su proveedor tiene un problema (estado %1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Your provider answered with status %1. Is it configured as your administrator says?</source>
        <translation>Su proveedor respondió con el estado %1. ¿Está configurado como dice su administrador?</translation>
    </message>
    <message>
        <source>A web page was received instead of your provider&apos;s response. Does this network have a login page?</source>
        <translation>Se recibió una página web en lugar de la respuesta de su proveedor. ¿Tiene esta red una página de inicio de sesión?</translation>
    </message>
    <message>
        <source>Your provider sends its answer with the content type &quot;%1&quot;. Ask your administrator to have it sent as application/json.</source>
        <translation>Su proveedor envía su respuesta con el tipo de contenido «%1». Pida a su administrador que se envíe como application/json.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Your provider asks you to allow this program&apos;s access again.</source>
        <translation>Su proveedor le pide que permita de nuevo el acceso de este programa.</translation>
    </message>
    <message>
        <source>Your provider has a page for you to read or fill in.</source>
        <translation>Su proveedor tiene una página que debe leer o rellenar.</translation>
    </message>
    <message>
        <source>Your provider asks which of your accounts to use.</source>
        <translation>Su proveedor pregunta cuál de sus cuentas usar.</translation>
    </message>
    <message>
        <source>Your provider wants you to log in again.</source>
        <translation>Su proveedor quiere que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>You did not allow what this program asks for, so you are not signed in. Log in again and allow it.</source>
        <translation>No permitió lo que pide este programa, así que no ha iniciado sesión. Inicie sesión de nuevo y permítalo.</translation>
    </message>
    <message>
        <source>You, or your provider, did not allow this sign-in. Log in again, or ask your administrator for access.</source>
        <translation>Usted o su proveedor no permitieron este inicio de sesión. Inicie sesión de nuevo, o pida acceso a su administrador.</translation>
    </message>
    <message>
        <source>Your provider did not finish signing you in (%1). Log in again; if it happens again, tell your administrator.</source>
        <translation>Su proveedor no terminó de iniciar su sesión (%1). Inicie sesión de nuevo; si vuelve a ocurrir, avise a su administrador.</translation>
    </message>
    <message>
        <source>Your provider no longer accepts this sign-in. Log in again.</source>
        <translation>Su proveedor ya no acepta este inicio de sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your provider refused the sign-in (%1).</source>
        <translation>Su proveedor rechazó el inicio de sesión (%1).</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
    <message>
        <source>%1 redirects to another address, %2. Ask your administrator for the issuer as the provider writes it. Does this network have a login page?</source>
        <translation>%1 redirige a otra dirección, %2. Pida a su administrador el emisor tal como lo escribe el proveedor. ¿Tiene esta red una página de inicio de sesión?</translation>
    </message>
    <message>
        <source>Your provider&apos;s configuration is wrong: %1 %2. Tell your administrator.</source>
        <translation>La configuración de su proveedor es incorrecta: %1 %2. Avise a su administrador.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>no es una dirección https</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>no es una lista de textos</translation>
    </message>
    <message>
        <source>The address %1 is for several organizations: its issuer is the template %2. Write the issuer of your own organization into the tenant file, with its ID in place of the braces.</source>
        <translation>La dirección %1 es para varias organizaciones: su emisor es la plantilla %2. Escriba el emisor de su organización en el archivo de tenant, con su ID en lugar de las llaves.</translation>
    </message>
    <message>
        <source>They must be equal to the last character.</source>
        <translation>Deben ser iguales hasta el último carácter.</translation>
    </message>
    <message>
        <source>If that is right, write it into the tenant file exactly so.</source>
        <translation>Si es correcto, escríbalo exactamente así en el archivo de tenant.</translation>
    </message>
    <message>
        <source>If that is right, write &quot;issuer&quot;: &quot;%1&quot; and &quot;discovery_url&quot;: &quot;%2&quot; into the tenant file.</source>
        <translation>Si es correcto, escriba &quot;issuer&quot;: &quot;%1&quot; y &quot;discovery_url&quot;: &quot;%2&quot; en el archivo de tenant.</translation>
    </message>
    <message>
        <source>Your provider calls itself %1, but the tenant file says %2.</source>
        <translation>Su proveedor se llama %1, pero el archivo de tenant dice %2.</translation>
    </message>
    <message>
        <source>is not at %1, as it must be with a discovery_url that is not at the issuer&apos;s address</source>
        <translation>no está en %1, como debe con una discovery_url que no está en la dirección del emisor</translation>
    </message>
    <message>
        <source>Your provider does not offer the response type &quot;%1&quot;. It offers: %2.</source>
        <translation>Su proveedor no ofrece el tipo de respuesta «%1». Ofrece: %2.</translation>
    </message>
    <message>
        <source>Your provider signs with %1 only, which is not safe for this program. Ask your administrator to set %2 at the provider.</source>
        <translation>Su proveedor firma solo con %1, que no es seguro para este programa. Pida a su administrador que configure %2 en el proveedor.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, and the tenant file allows %2. Ask your administrator to put &quot;%3&quot; into id_token_algorithms.</source>
        <translation>Su proveedor firma con %1, y el archivo de tenant permite %2. Pida a su administrador que ponga «%3» en id_token_algorithms.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Discovery URL</source>
        <translation>Dirección de la descripción del proveedor</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autoridad de certificación privada</translation>
    </message>
    <message>
        <source>Hosts that sign-in may visit</source>
        <translation>Hosts que puede visitar el inicio de sesión</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Redirect URI for your browser</source>
        <translation>URI de redirección para su navegador</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Client certificate&apos;s key</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>Modo de respuesta</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Parámetros adicionales</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>un archivo que no se puede leer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>must be written without https://</source>
        <translation>se debe escribir sin https://</translation>
    </message>
    <message>
        <source>must be written without a path: all pages of a host are allowed</source>
        <translation>se debe escribir sin ruta: se permiten todas las páginas de un host</translation>
    </message>
    <message>
        <source>must be written without a user name</source>
        <translation>se debe escribir sin nombre de usuario</translation>
    </message>
    <message>
        <source>must be written without a port: all ports of a host are allowed</source>
        <translation>se debe escribir sin puerto: se permiten todos los puertos de un host</translation>
    </message>
    <message>
        <source>may have a star only at its beginning, such as *.example.com</source>
        <translation>puede tener un asterisco solo al principio, como *.example.com</translation>
    </message>
    <message>
        <source>must be written without a star, since it is an address</source>
        <translation>se debe escribir sin asterisco, porque es una dirección</translation>
    </message>
    <message>
        <source>stands for hosts of everybody who has a name below %1: name the hosts</source>
        <translation>representa hosts de todos los que tienen un nombre bajo %1: nombre los hosts</translation>
    </message>
    <message>
        <source>must be written in lower case: %1</source>
        <translation>se debe escribir en minúsculas: %1</translation>
    </message>
    <message>
        <source>must be written without the dot at its end</source>
        <translation>se debe escribir sin el punto final</translation>
    </message>
    <message>
        <source>is not a host name, such as login.example.com or *.example.com</source>
        <translation>no es un nombre de host, como login.example.com o *.example.com</translation>
    </message>
    <message>
        <source>Your provider&apos;s name for your account (sub) is not valid: %1. Tell your administrator.</source>
        <translation>El nombre de su cuenta en el proveedor (sub) no es válido: %1. Avise a su administrador.</translation>
    </message>
    <message>
        <source>Your provider does not say whose account this is (sub). Tell your administrator.</source>
        <translation>Su proveedor no indica de quién es esta cuenta (sub). Avise a su administrador.</translation>
    </message>
    <message>
        <source>it has %1 characters, and %2 are allowed</source>
        <translation>tiene %1 caracteres y se permiten %2</translation>
    </message>
    <message>
        <source>it has characters that are not ASCII</source>
        <translation>tiene caracteres que no son ASCII</translation>
    </message>
    <message>
        <source>The tenant file is saved as UTF-16. Save it as UTF-8.</source>
        <translation>El archivo de tenant está guardado como UTF-16. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>The tenant file is not valid JSON (%1).</source>
        <translation>El archivo de tenant no es JSON válido (%1).</translation>
    </message>
    <message>
        <source>must have openid in it</source>
        <translation>debe contener openid</translation>
    </message>
    <message>
        <source>The tenant file has a mistake: %1 %2.</source>
        <translation>El archivo de tenant tiene un error: %1 %2.</translation>
    </message>
    <message>
        <source>give either issuer or domain</source>
        <translation>indique issuer o domain</translation>
    </message>
    <message>
        <source>must be written as %1</source>
        <translation>se debe escribir como %1</translation>
    </message>
    <message>
        <source>must be a host name in lower case, without https://</source>
        <translation>debe ser un nombre de host en minúsculas, sin https://</translation>
    </message>
    <message>
        <source>must not have a part after ?</source>
        <translation>no debe tener una parte después de ?</translation>
    </message>
    <message>
        <source>must be https, http on this machine (127.0.0.1), or a scheme of your own such as com.example.app</source>
        <translation>debe ser https, http en esta máquina (127.0.0.1) o un esquema propio como com.example.app</translation>
    </message>
    <message>
        <source>must be http on this machine with a path, such as http://127.0.0.1/callback</source>
        <translation>debe ser http en esta máquina con una ruta, como http://127.0.0.1/callback</translation>
    </message>
    <message>
        <source>must be embedded, system or ask</source>
        <translation>debe ser embedded, system o ask</translation>
    </message>
    <message>
        <source>is missing, and user_agent needs it</source>
        <translation>falta, y user_agent lo necesita</translation>
    </message>
    <message>
        <source>must be fragment or query</source>
        <translation>debe ser fragment o query</translation>
    </message>
    <message>
        <source>can be query for the response type code alone</source>
        <translation>puede ser query solo para el tipo de respuesta code</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>debe ser un objeto de textos</translation>
    </message>
    <message>
        <source>must not set %1, which is Keyfob&apos;s own</source>
        <translation>no debe definir %1, que es de Keyfob</translation>
    </message>
    <message>
        <source>must have %1 as %2</source>
        <translation>debe tener %1 como %2</translation>
    </message>
    <message>
        <source>needs client_certificate_file beside it</source>
        <translation>necesita también client_certificate_file</translation>
    </message>
    <message>
        <source>can be any of %1</source>
        <translation>puede ser cualquiera de %1</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must not be none: a person has to be able to sign in</source>
        <translation>no debe ser none: una persona tiene que poder iniciar sesión</translation>
    </message>
    <message>
        <source>is not a field of a tenant file</source>
        <translation>no es un campo de un archivo de tenant</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>debe ser un texto que no esté vacío</translation>
    </message>
    <message>
        <source>must be a text or a list of texts</source>
        <translation>debe ser un texto o una lista de textos</translation>
    </message>
    <message>
        <source>has an empty entry, or one with a space</source>
        <translation>tiene una entrada vacía, o una con un espacio</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>debe ser un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation>no es una dirección web</translation>
    </message>
    <message>
        <source>must not have a part after #</source>
        <translation>no debe tener una parte después de #</translation>
    </message>
    <message>
        <source>must not hold a user name</source>
        <translation>no debe contener un nombre de usuario</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty</source>
        <translation>%1 debe ser un texto que no esté vacío</translation>
    </message>
    <message>
        <source>give either path or operation</source>
        <translation>indique path u operation</translation>
    </message>
    <message>
        <source>path must begin with /</source>
        <translation>path debe empezar por /</translation>
    </message>
    <message>
        <source>columns must be a list of texts, at most %1</source>
        <translation>columns debe ser una lista de textos, como máximo %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>%1 is not a member of a view</source>
        <translation>%1 no es un miembro de una vista</translation>
    </message>
    <message>
        <source>order must be a whole number from 0 to %1</source>
        <translation>order debe ser un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>must be a list of views, at most %1</source>
        <translation>debe ser una lista de vistas, como máximo %1</translation>
    </message>
    <message>
        <source>has a mistake in view %1: %2</source>
        <translation>tiene un error en la vista %1: %2</translation>
    </message>
    <message>
        <source>has a mistake in view %1 (%2): %3</source>
        <translation>tiene un error en la vista %1 (%2): %3</translation>
    </message>
    <message>
        <source>Your provider&apos;s answer is incomplete or wrong (%1). Log in again.</source>
        <translation>La respuesta de su proveedor está incompleta o es incorrecta (%1). Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The connection to your provider broke at the last step. Log in again.</source>
        <translation>La conexión con su proveedor se interrumpió en el último paso. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your provider does not say what kind of access token it sent (token_type). Tell your administrator.</source>
        <translation>Su proveedor no indica qué clase de token de acceso envió (token_type). Avise a su administrador.</translation>
    </message>
    <message>
        <source>Your provider did not end the session.</source>
        <translation>Su proveedor no terminó la sesión.</translation>
    </message>
    <message>
        <source>The API at %1 does not say what it can do. Ask its operator where its OpenAPI description is, and write that into api_description of the tenant file.</source>
        <translation>La API en %1 no indica qué puede hacer. Pregunte a su operador dónde está su descripción OpenAPI y escríbalo en api_description del archivo de tenant.</translation>
    </message>
    <message>
        <source>A web page is at %1, such as a log-in page, and no description of the API.</source>
        <translation>En %1 hay una página web, como una de inicio de sesión, y no una descripción de la API.</translation>
    </message>
    <message>
        <source>%1 shows the API’s description only to people who are signed in and may see it (%2).</source>
        <translation>%1 muestra la descripción de la API solo a quienes han iniciado sesión y pueden verla (%2).</translation>
    </message>
    <message>
        <source>%1 does not have the API’s description: it answers with status %2.</source>
        <translation>%1 no tiene la descripción de la API: responde con el estado %2.</translation>
    </message>
    <message>
        <source>The description is here.</source>
        <translation>La descripción está aquí.</translation>
    </message>
    <message>
        <source>There is no description here.</source>
        <translation>Aquí no hay ninguna descripción.</translation>
    </message>
    <message>
        <source>A web page is here, such as a log-in page.</source>
        <translation>Aquí hay una página web, como una de inicio de sesión.</translation>
    </message>
    <message>
        <source>The API shows this to people who are signed in.</source>
        <translation>La API muestra esto a quienes han iniciado sesión.</translation>
    </message>
    <message>
        <source>This is at another address than the API, so it was not asked. If it is right, write it into api_description of the tenant file.</source>
        <translation>Está en otra dirección que la API, así que no se consultó. Si es correcto, escríbalo en api_description del archivo de tenant.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>No se pudo leer.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is not at the API, so it was not asked.</source>
        <translation>%1 redirige a %2, que no está en la API, así que no se consultó.</translation>
    </message>
    <message>
        <source>%1 redirects too often.</source>
        <translation>%1 redirige demasiadas veces.</translation>
    </message>
    <message>
        <source>The address of the API is not safe to use: it must begin with https.</source>
        <translation>La dirección de la API no es segura: debe empezar por https.</translation>
    </message>
    <message>
        <source>The list is not where the API&apos;s description says.</source>
        <translation>La lista no está donde dice la descripción de la API.</translation>
    </message>
    <message>
        <source>The API returned one object in place of a list.</source>
        <translation>La API devolvió un objeto en lugar de una lista.</translation>
    </message>
    <message>
        <source>The API returned no list.</source>
        <translation>La API no devolvió ninguna lista.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>The API&apos;s description has no operation %1.</source>
        <translation>La descripción de la API no tiene la operación %1.</translation>
    </message>
    <message>
        <source>%1 has no parameter %2.</source>
        <translation>%1 no tiene el parámetro %2.</translation>
    </message>
    <message>
        <source>What is to be sent is not JSON: %1</source>
        <translation>Lo que se va a enviar no es JSON: %1</translation>
    </message>
    <message>
        <source>What is to be sent as a form must be a JSON object.</source>
        <translation>Lo que se va a enviar como formulario debe ser un objeto JSON.</translation>
    </message>
    <message>
        <source>Keyfob cannot send a body of the type multipart/mixed.</source>
        <translation>Keyfob no puede enviar un cuerpo de tipo multipart/mixed.</translation>
    </message>
    <message>
        <source>This request needs content, and there is none.</source>
        <translation>Esta solicitud necesita contenido, y no hay ninguno.</translation>
    </message>
    <message>
        <source>This request takes no content.</source>
        <translation>Esta solicitud no admite contenido.</translation>
    </message>
    <message>
        <source>The API takes no content of this type.</source>
        <translation>La API no admite contenido de este tipo.</translation>
    </message>
    <message>
        <source>The API&apos;s description has a media type that cannot be sent.</source>
        <translation>La descripción de la API tiene un tipo de medio que no se puede enviar.</translation>
    </message>
    <message>
        <source>This request takes one file.</source>
        <translation>Esta solicitud admite un archivo.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this address.</source>
        <translation>«%1» no puede formar parte de esta dirección.</translation>
    </message>
    <message>
        <source>The header %1 is set by Keyfob.</source>
        <translation>La cabecera %1 la define Keyfob.</translation>
    </message>
    <message>
        <source>This is at %1 and not at your organization&apos;s API, so it does not get your access token.</source>
        <translation>Está en %1 y no en la API de su organización, así que no recibe su token de acceso.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Debe ser un texto.</translation>
    </message>
    <message>
        <source>It is not the name of a header.</source>
        <translation>No es el nombre de una cabecera.</translation>
    </message>
    <message>
        <source>It has a character that must not be in a header.</source>
        <translation>Tiene un carácter que no debe estar en una cabecera.</translation>
    </message>
    <message>
        <source>It must be a list of names with values.</source>
        <translation>Debe ser una lista de nombres con valores.</translation>
    </message>
    <message>
        <source>The API&apos;s %1 have no member %2, which the organization&apos;s settings (views) name as a column.</source>
        <translation>%1 de la API no tienen el miembro %2, que los ajustes de la organización (views) nombran como columna.</translation>
    </message>
    <message>
        <source>The API has no list at %1, which the organization&apos;s settings (views) name.</source>
        <translation>La API no tiene ninguna lista en %1, que nombran los ajustes de la organización (views).</translation>
    </message>
    <message>
        <source>A date, such as 2026-03-31.</source>
        <translation>Una fecha, como 2026-03-31.</translation>
    </message>
    <message>
        <source>A date and time with its zone, such as 2026-03-31T14:30:00Z.</source>
        <translation>Una fecha y hora con su zona, como 2026-03-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>A time, such as 14:30:00.</source>
        <translation>Una hora, como 14:30:00.</translation>
    </message>
    <message>
        <source>An email address, such as name@example.com.</source>
        <translation>Una dirección de correo, como name@example.com.</translation>
    </message>
    <message>
        <source>A web address, such as https://example.com/.</source>
        <translation>Una dirección web, como https://example.com/.</translation>
    </message>
    <message>
        <source>A UUID, such as 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>Un UUID, como 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>An IPv4 address, such as 192.0.2.1.</source>
        <translation>Una dirección IPv4, como 192.0.2.1.</translation>
    </message>
    <message>
        <source>An IPv6 address, such as 2001:db8::1.</source>
        <translation>Una dirección IPv6, como 2001:db8::1.</translation>
    </message>
    <message>
        <source>A host name, such as www.example.com.</source>
        <translation>Un nombre de host, como www.example.com.</translation>
    </message>
    <message>
        <source>A duration, such as PT1H30M.</source>
        <translation>Una duración, como PT1H30M.</translation>
    </message>
    <message>
        <source>Text in Base64.</source>
        <translation>Texto en Base64.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>Más de %1.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Al menos %1.</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>Menos de %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Como máximo %1.</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>Un múltiplo de %1.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>No debe estar vacío.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>It must have the form %1.</source>
        <translation>Debe tener la forma %1.</translation>
    </message>
    <message>
        <source>It has a character that is not allowed.</source>
        <translation>Tiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Está anidado demasiado profundamente.</translation>
    </message>
    <message>
        <source>%1 cannot be sent as it is: %2</source>
        <translation>%1 no se puede enviar así: %2</translation>
    </message>
    <message>
        <source>It has a list or an object inside another, which this parameter cannot have.</source>
        <translation>Tiene una lista o un objeto dentro de otro, lo que este parámetro no admite.</translation>
    </message>
    <message>
        <source>It must be %1.</source>
        <translation>Debe ser %1.</translation>
    </message>
    <message>
        <source>One of %1 …</source>
        <translation>Uno de %1 …</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Uno de %1.</translation>
    </message>
    <message>
        <source>It has a type that the API does not take here.</source>
        <translation>Es de un tipo que la API no admite aquí.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Un número entero.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>Un número.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>Sí o no.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>Una lista.</translation>
    </message>
    <message>
        <source>An object.</source>
        <translation>Un objeto.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Un texto.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Aquí hace falta un valor.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Falta.</translation>
    </message>
    <message>
        <source>The API takes no member of this name.</source>
        <translation>La API no admite ningún miembro con este nombre.</translation>
    </message>
    <message>
        <source>At least %1 entries.</source>
        <translation>Al menos %1 entradas.</translation>
    </message>
    <message>
        <source>At most %1 entries.</source>
        <translation>Como máximo %1 entradas.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Aparece dos veces.</translation>
    </message>
    <message>
        <source>It fits none of the forms that the API takes here.</source>
        <translation>No se ajusta a ninguna de las formas que la API admite aquí.</translation>
    </message>
    <message>
        <source>It is no JSON value.</source>
        <translation>No es un valor JSON.</translation>
    </message>
    <message>
        <source>Renew or correct the certificate of the API&apos;s server, or name your organization&apos;s authority in ca_file of the tenant file.</source>
        <translation>Renueve o corrija el certificado del servidor de la API, o indique la autoridad de su organización en ca_file del archivo de tenant.</translation>
    </message>
    <message>
        <source>Is api_base_url in the tenant file right?</source>
        <translation>¿Es correcto api_base_url en el archivo de tenant?</translation>
    </message>
    <message>
        <source>The API asks for an access token.</source>
        <translation>La API pide un token de acceso.</translation>
    </message>
    <message>
        <source>The API refuses requests without a token, but does not say that it wants one (WWW-Authenticate: Bearer).</source>
        <translation>La API rechaza solicitudes sin token, pero no indica que quiera uno (WWW-Authenticate: Bearer).</translation>
    </message>
    <message>
        <source>Let the API send WWW-Authenticate: Bearer with status 401 (RFC 6750 3).</source>
        <translation>Haga que la API envíe WWW-Authenticate: Bearer con el estado 401 (RFC 6750 3).</translation>
    </message>
    <message>
        <source>%1 answers. There is nothing at the base address itself (status %2), so that it cannot be told whether it wants a token.</source>
        <translation>%1 responde. No hay nada en la dirección base misma (estado %2), así que no se sabe si quiere un token.</translation>
    </message>
    <message>
        <source>The API redirects its base address.</source>
        <translation>La API redirige su dirección base.</translation>
    </message>
    <message>
        <source>Write the address to which it leads into api_base_url of the tenant file.</source>
        <translation>Escriba la dirección a la que lleva en api_base_url del archivo de tenant.</translation>
    </message>
    <message>
        <source>The API has a problem (status %1).</source>
        <translation>La API tiene un problema (estado %1).</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Compruébelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>A web page is at the API&apos;s address.</source>
        <translation>En la dirección de la API hay una página web.</translation>
    </message>
    <message>
        <source>The API answers without a token (status %1).</source>
        <translation>La API responde sin token (estado %1).</translation>
    </message>
    <message>
        <source>The API refuses a token that is none.</source>
        <translation>La API rechaza un token no válido.</translation>
    </message>
    <message>
        <source>The API refuses a token that is none without saying why, so that Keyfob cannot tell when to renew one.</source>
        <translation>La API rechaza un token no válido sin decir por qué, así que Keyfob no sabe cuándo renovar uno.</translation>
    </message>
    <message>
        <source>Let the API send WWW-Authenticate: Bearer error=&quot;invalid_token&quot; with status 401 (RFC 6750 3).</source>
        <translation>Haga que la API envíe WWW-Authenticate: Bearer error=&quot;invalid_token&quot; con el estado 401 (RFC 6750 3).</translation>
    </message>
    <message>
        <source>There is nothing at the base address of %1 itself.</source>
        <translation>No hay nada en la dirección base de %1 misma.</translation>
    </message>
    <message>
        <source>The API answers a token that is none with status %1, where 401 is expected.</source>
        <translation>La API responde a un token no válido con el estado %1, cuando se espera 401.</translation>
    </message>
    <message>
        <source>Let the API check access tokens at its base address, or answer 401 to wrong ones (RFC 6750 3.1).</source>
        <translation>Haga que la API compruebe los tokens de acceso en su dirección base, o que responda 401 a los incorrectos (RFC 6750 3.1).</translation>
    </message>
    <message>
        <source>Tokens need not be bound.</source>
        <translation>No hace falta vincular los tokens.</translation>
    </message>
    <message>
        <source>%1 wants tokens that are bound by DPoP, which Keyfob does not support.</source>
        <translation>%1 quiere tokens vinculados por DPoP, que Keyfob no admite.</translation>
    </message>
    <message>
        <source>Turn off %1 for this client.</source>
        <translation>Desactive %1 para este cliente.</translation>
    </message>
    <message>
        <source>The provider does not say what time it has.</source>
        <translation>El proveedor no indica qué hora tiene.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the provider&apos;s.</source>
        <translation>El reloj de este equipo coincide con el del proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the provider&apos;s.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n segundo por detrás del proveedor.</numerusform>
            <numerusform>El reloj de este equipo va %n segundos por detrás del proveedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the provider&apos;s.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n segundo por delante del proveedor.</numerusform>
            <numerusform>El reloj de este equipo va %n segundos por delante del proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock of this computer, or of the provider.</source>
        <translation>Ponga en hora el reloj de este equipo o el del proveedor.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Conexión segura</translation>
    </message>
    <message>
        <source>Provider&apos;s configuration</source>
        <translation>Configuración del proveedor</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>Algoritmo de firma</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>URL de retorno</translation>
    </message>
    <message>
        <source>Callback URL of the browser</source>
        <translation>URL de retorno del navegador</translation>
    </message>
    <message>
        <source>API at the provider</source>
        <translation>API en el proveedor</translation>
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
        <translation>Solicitudes enviadas (PAR)</translation>
    </message>
    <message>
        <source>Bound tokens (DPoP)</source>
        <translation>Tokens vinculados (DPoP)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Punto de conexión de tokens</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>Cierre de sesión</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Revocación</translation>
    </message>
    <message>
        <source>API with a token</source>
        <translation>API con un token</translation>
    </message>
    <message>
        <source>The provider registered this program, but gave it no client ID that can be used.</source>
        <translation>El proveedor registró este programa, pero no le dio un ID de cliente que se pueda usar.</translation>
    </message>
    <message>
        <source>The provider registered this program with a client secret (%1), which a program on a desktop cannot keep. Ask your administrator for a public client.</source>
        <translation>El proveedor registró este programa con un secreto de cliente (%1), que un programa de escritorio no puede guardar. Pida un cliente público a su administrador.</translation>
    </message>
    <message>
        <source>The provider registered this program without the callback URL %1. Ask your administrator to add it.</source>
        <translation>El proveedor registró este programa sin la URL de retorno %1. Pida a su administrador que la agregue.</translation>
    </message>
    <message>
        <source>What the keychain holds of this registration cannot be read. Change or remove the application at the provider.</source>
        <translation>Lo que el llavero guarda de este registro no se puede leer. Cambie o quite la aplicación en el proveedor.</translation>
    </message>
    <message>
        <source>The proxy looks up the provider&apos;s address.</source>
        <translation>El proxy busca la dirección del proveedor.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>The token endpoint</source>
        <translation>El punto de conexión de tokens</translation>
    </message>
    <message>
        <source>The tenant file names no API (api_base_url).</source>
        <translation>El archivo de tenant no nombra ninguna API (api_base_url).</translation>
    </message>
    <message>
        <source>The API</source>
        <translation>La API</translation>
    </message>
    <message>
        <source>Renew or correct the certificate of the provider&apos;s server, or name your organization&apos;s authority in ca_file of the tenant file.</source>
        <translation>Renueve o corrija el certificado del servidor del proveedor, o indique la autoridad de su organización en ca_file del archivo de tenant.</translation>
    </message>
    <message>
        <source>Name this machine&apos;s certificate in client_certificate_file of the tenant file. The check does not use it.</source>
        <translation>Indique el certificado de esta máquina en client_certificate_file del archivo de tenant. La comprobación no lo usa.</translation>
    </message>
    <message>
        <source>Check the proxy of this computer, or proxy in the tenant file.</source>
        <translation>Revise el proxy de este equipo, o proxy en el archivo de tenant.</translation>
    </message>
    <message>
        <source>Check the network, and issuer in the tenant file.</source>
        <translation>Revise la red, e issuer en el archivo de tenant.</translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation>%1 tiene una dirección.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file, or the network.</source>
        <translation>Corrija issuer en el archivo de tenant, o la red.</translation>
    </message>
    <message>
        <source>The provider is on this computer, without TLS.</source>
        <translation>El proveedor está en este equipo, sin TLS.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is trusted.</source>
        <translation>%1 tiene un certificado de confianza.</translation>
    </message>
    <message>
        <source>The provider&apos;s configuration is complete, and names itself %1.</source>
        <translation>La configuración del proveedor está completa, y se llama %1.</translation>
    </message>
    <message>
        <source>Make issuer in the tenant file and the provider&apos;s issuer equal.</source>
        <translation>Haga iguales issuer en el archivo de tenant y el emisor del proveedor.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file: the configuration was looked for at %1.</source>
        <translation>Corrija issuer en el archivo de tenant: la configuración se buscó en %1.</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (jwks_uri).</source>
        <translation>Avise al administrador del proveedor (jwks_uri).</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys cannot be read (status %1).</source>
        <translation>Las claves de firma del proveedor no se pueden leer (estado %1).</translation>
    </message>
    <message>
        <source>The provider publishes no key that can be used at %1.</source>
        <translation>El proveedor no publica ninguna clave que se pueda usar en %1.</translation>
    </message>
    <message numerus="yes">
        <source>The provider publishes %n keys.</source>
        <translation>
            <numerusform>El proveedor publica %n clave.</numerusform>
            <numerusform>El proveedor publica %n claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>ID tokens may be signed with %1.</source>
        <translation>Los tokens de ID se pueden firmar con %1.</translation>
    </message>
    <message>
        <source>Choose %1 in %2.</source>
        <translation>Elija %1 en %2.</translation>
    </message>
    <message>
        <source>Allow it in %1.</source>
        <translation>Permítalo en %1.</translation>
    </message>
    <message>
        <source>Set response_type to &quot;%1&quot; in the tenant file, or allow it in %2.</source>
        <translation>Ponga response_type en «%1» en el archivo de tenant, o permítalo en %2.</translation>
    </message>
    <message>
        <source>The provider does not offer the response mode &quot;%1&quot;.</source>
        <translation>El proveedor no ofrece el modo de respuesta «%1».</translation>
    </message>
    <message>
        <source>Remove response_mode from the tenant file.</source>
        <translation>Quite response_mode del archivo de tenant.</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (authorization_endpoint).</source>
        <translation>Avise al administrador del proveedor (authorization_endpoint).</translation>
    </message>
    <message>
        <source>There are no refresh tokens to revoke.</source>
        <translation>No hay tokens de actualización que revocar.</translation>
    </message>
    <message>
        <source>The provider cannot revoke tokens (revocation_endpoint): after logging out they last until they expire.</source>
        <translation>El proveedor no puede revocar tokens (revocation_endpoint): tras cerrar la sesión duran hasta que caducan.</translation>
    </message>
    <message>
        <source>Turn on revocation (RFC 7009) at the provider, if it has it.</source>
        <translation>Active la revocación (RFC 7009) en el proveedor, si la tiene.</translation>
    </message>
    <message>
        <source>Not checked: the client&apos;s secret would have to be sent.</source>
        <translation>No comprobado: habría que enviar el secreto de cliente.</translation>
    </message>
    <message>
        <source>Not needed with the response type &quot;%1&quot;.</source>
        <translation>No hace falta con el tipo de respuesta «%1».</translation>
    </message>
    <message>
        <source>The token endpoint knows the client.</source>
        <translation>El punto de conexión de tokens conoce el cliente.</translation>
    </message>
    <message>
        <source>The token endpoint wants the client to prove who it is, which a program on a desktop cannot.</source>
        <translation>El punto de conexión de tokens quiere que el cliente demuestre quién es, lo que un programa de escritorio no puede.</translation>
    </message>
    <message>
        <source>Make the application a public client: %1.</source>
        <translation>Convierta la aplicación en un cliente público: %1.</translation>
    </message>
    <message>
        <source>The client may not exchange codes.</source>
        <translation>El cliente no puede canjear códigos.</translation>
    </message>
    <message>
        <source>Allow the authorization code in %1.</source>
        <translation>Permita el código de autorización en %1.</translation>
    </message>
    <message>
        <source>The token endpoint answers a code that is none with status %1.</source>
        <translation>El punto de conexión de tokens responde a un código no válido con el estado %1.</translation>
    </message>
    <message>
        <source>Log in to see whether it works.</source>
        <translation>Inicie sesión para ver si funciona.</translation>
    </message>
    <message>
        <source>Tokens can be revoked.</source>
        <translation>Los tokens se pueden revocar.</translation>
    </message>
    <message>
        <source>Tokens cannot be revoked (status %1).</source>
        <translation>Los tokens no se pueden revocar (estado %1).</translation>
    </message>
    <message>
        <source>Logging out also ends the session at the provider.</source>
        <translation>Cerrar la sesión también termina la sesión en el proveedor.</translation>
    </message>
    <message>
        <source>The provider has an address for logging out.</source>
        <translation>El proveedor tiene una dirección para cerrar la sesión.</translation>
    </message>
    <message>
        <source>The provider&apos;s address for logging out does not work (status %1).</source>
        <translation>La dirección del proveedor para cerrar la sesión no funciona (estado %1).</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (end_session_endpoint).</source>
        <translation>Avise al administrador del proveedor (end_session_endpoint).</translation>
    </message>
    <message>
        <source>After logging out, the provider does not lead back to %1.</source>
        <translation>Tras cerrar la sesión, el proveedor no vuelve a %1.</translation>
    </message>
    <message>
        <source>Add exactly %1 to %2.</source>
        <translation>Agregue exactamente %1 a %2.</translation>
    </message>
    <message>
        <source>The provider has no address for logging out (end_session_endpoint): logging out ends the session in Keyfob, and not at the provider.</source>
        <translation>El proveedor no tiene dirección para cerrar la sesión (end_session_endpoint): al cerrarla termina la sesión en Keyfob, no en el proveedor.</translation>
    </message>
    <message>
        <source>Turn on log-out (RP-Initiated Logout) at the provider, if it has it, so that its configuration names end_session_endpoint.</source>
        <translation>Active el cierre de sesión (RP-Initiated Logout) en el proveedor, si lo tiene, para que su configuración nombre end_session_endpoint.</translation>
    </message>
    <message>
        <source>The tenant file of %1 names a file of this computer (%2), which only a file on this computer can do.</source>
        <translation>El archivo de tenant de %1 nombra un archivo de este equipo (%2), lo que solo puede hacer un archivo de este equipo.</translation>
    </message>
    <message>
        <source>The tenant file of %1 leads to this computer (%2), so it cannot be used.</source>
        <translation>El archivo de tenant de %1 lleva a este equipo (%2), así que no se puede usar.</translation>
    </message>
    <message>
        <source>%1 names a provider whose address cannot be used: %2. Tell your administrator.</source>
        <translation>%1 nombra un proveedor cuya dirección no se puede usar: %2. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The domain is missing. Type one such as acme.example.</source>
        <translation>Falta el dominio. Escriba uno como acme.example.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain. Type one such as acme.example.</source>
        <translation>«%1» no es un dominio. Escriba uno como acme.example.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not a number from 1 to 65535.</source>
        <translation>El puerto «%1» no es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole domain. Type it with its ending, such as %1.example.</source>
        <translation>«%1» no es un dominio completo. Escríbalo con su terminación, como %1.example.</translation>
    </message>
    <message>
        <source>This address of a file is not on this computer.</source>
        <translation>Esta dirección de archivo no está en este equipo.</translation>
    </message>
    <message>
        <source>Addresses that begin with %1: cannot be used. Type a domain such as acme.example.</source>
        <translation>Las direcciones que empiezan por %1: no se pueden usar. Escriba un dominio como acme.example.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type one such as emma@acme.example.</source>
        <translation>No es una dirección de correo. Escriba una como emma@acme.example.</translation>
    </message>
    <message>
        <source>The address must end before ? and #. Remove what comes after.</source>
        <translation>La dirección debe terminar antes de ? y #. Quite lo que sigue.</translation>
    </message>
    <message>
        <source>The address has an empty part, or one of dots. Remove it.</source>
        <translation>La dirección tiene una parte vacía, o una de puntos. Quítela.</translation>
    </message>
    <message>
        <source>A web address here must not hold a user name. Remove what is before @.</source>
        <translation>Aquí una dirección web no debe contener un nombre de usuario. Quite lo que hay antes de @.</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not safe. Type it with https://, or the domain alone.</source>
        <translation>Una dirección que empieza por http:// no es segura. Escríbala con https://, o solo el dominio.</translation>
    </message>
    <message>
        <source>%1 has mailboxes for everybody. Type the e-mail address that your organization gave you.</source>
        <translation>%1 tiene buzones para cualquiera. Escriba la dirección de correo que le dio su organización.</translation>
    </message>
    <message>
        <source>This is not a web address. Type a domain such as acme.example.</source>
        <translation>No es una dirección web. Escriba un dominio como acme.example.</translation>
    </message>
    <message>
        <source>Type your e-mail address at work, or your organization&apos;s domain.</source>
        <translation>Escriba su correo del trabajo, o el dominio de su organización.</translation>
    </message>
    <message>
        <source>This is too long. Type your organization&apos;s domain, such as acme.example.</source>
        <translation>Es demasiado largo. Escriba el dominio de su organización, como acme.example.</translation>
    </message>
    <message>
        <source>This has a line break, or a character that cannot be seen. Type your organization&apos;s domain.</source>
        <translation>Tiene un salto de línea o un carácter que no se ve. Escriba el dominio de su organización.</translation>
    </message>
    <message>
        <source>This link names a file. A link can name an organization&apos;s domain only.</source>
        <translation>Este enlace nombra un archivo. Un enlace solo puede nombrar el dominio de una organización.</translation>
    </message>
    <message>
        <source>A domain has no spaces. Type one such as acme.example.</source>
        <translation>Un dominio no tiene espacios. Escriba uno como acme.example.</translation>
    </message>
    <message>
        <source>To open a file, give its whole path, or choose it below.</source>
        <translation>Para abrir un archivo, dé su ruta completa o elíjalo abajo.</translation>
    </message>
    <message>
        <source>This link cannot be used. A link of Keyfob&apos;s is keyfob://add?organization=acme.example.</source>
        <translation>Este enlace no se puede usar. Un enlace de Keyfob es keyfob://add?organization=acme.example.</translation>
    </message>
    <message>
        <source>This link names no organization. A link can name its domain only.</source>
        <translation>Este enlace no nombra ninguna organización. Un enlace solo puede nombrar su dominio.</translation>
    </message>
    <message>
        <source>The provider does not know the organization in its own address.</source>
        <translation>El proveedor no conoce la organización de su propia dirección.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file.</source>
        <translation>Corrija issuer en el archivo de tenant.</translation>
    </message>
    <message>
        <source>The provider does not know the client ID %1.</source>
        <translation>El proveedor no conoce el ID de cliente %1.</translation>
    </message>
    <message>
        <source>Copy %1 into client_id of the tenant file, or register the application.</source>
        <translation>Copie %1 en client_id del archivo de tenant, o registre la aplicación.</translation>
    </message>
    <message>
        <source>The provider does not know the callback URL %1.</source>
        <translation>El proveedor no conoce la URL de retorno %1.</translation>
    </message>
    <message>
        <source>This client may not use the response type &quot;%1&quot;.</source>
        <translation>Este cliente no puede usar el tipo de respuesta «%1».</translation>
    </message>
    <message>
        <source>Allow the implicit flow in %1, or set response_type to &quot;code&quot; in the tenant file.</source>
        <translation>Permita el flujo implícito en %1, o ponga response_type en «code» en el archivo de tenant.</translation>
    </message>
    <message>
        <source>The provider wants to know for which API the access token is.</source>
        <translation>El proveedor quiere saber para qué API es el token de acceso.</translation>
    </message>
    <message>
        <source>The provider does not know the API %1, or does not let this client use it.</source>
        <translation>El proveedor no conoce la API %1, o no deja que este cliente la use.</translation>
    </message>
    <message>
        <source>Copy %1 into %2 of the tenant file, or register the API.</source>
        <translation>Copie %1 en %2 del archivo de tenant, o registre la API.</translation>
    </message>
    <message>
        <source>The provider does not grant all of the scopes &quot;%1&quot;.</source>
        <translation>El proveedor no concede todos los scopes «%1».</translation>
    </message>
    <message>
        <source>Add them in %1, or remove them from scope in the tenant file.</source>
        <translation>Agréguelos en %1, o quítelos de scope en el archivo de tenant.</translation>
    </message>
    <message>
        <source>The provider wants PKCE in every request. Keyfob sends it with response types that have a code.</source>
        <translation>El proveedor quiere PKCE en cada solicitud. Keyfob lo envía con tipos de respuesta que tienen un código.</translation>
    </message>
    <message>
        <source>Set response_type to &quot;code&quot; in the tenant file, or turn the requirement off in %1.</source>
        <translation>Ponga response_type en «code» en el archivo de tenant, o desactive el requisito en %1.</translation>
    </message>
    <message>
        <source>The provider wants pushed authorization requests, which Keyfob does not send.</source>
        <translation>El proveedor quiere solicitudes de autorización enviadas (PAR), que Keyfob no envía.</translation>
    </message>
    <message>
        <source>The provider binds tokens by DPoP, which Keyfob does not do.</source>
        <translation>El proveedor vincula los tokens por DPoP, lo que Keyfob no hace.</translation>
    </message>
    <message>
        <source>The provider is ready to sign people in (%1).</source>
        <translation>El proveedor está listo para que las personas inicien sesión (%1).</translation>
    </message>
    <message>
        <source>The provider has a problem of its own.</source>
        <translation>El proveedor tiene un problema propio.</translation>
    </message>
    <message>
        <source>Signing in leads to %1, which the tenant file does not allow.</source>
        <translation>El inicio de sesión lleva a %1, que el archivo de tenant no permite.</translation>
    </message>
    <message>
        <source>If that belongs to signing in, add it to sign_in_hosts in the tenant file.</source>
        <translation>Si eso forma parte del inicio de sesión, agréguelo a sign_in_hosts en el archivo de tenant.</translation>
    </message>
    <message>
        <source>The provider answers prompt=none with a page, so that it cannot be told whether people can sign in, and sessions are not renewed unseen.</source>
        <translation>El proveedor responde a prompt=none con una página, así que no se sabe si se puede iniciar sesión, y las sesiones no se renuevan en segundo plano.</translation>
    </message>
    <message>
        <source>The provider refuses the request with a page (status %1).</source>
        <translation>El proveedor rechaza la solicitud con una página (estado %1).</translation>
    </message>
    <message>
        <source>Compare the tenant file with the application&apos;s settings at the provider.</source>
        <translation>Compare el archivo de tenant con los ajustes de la aplicación en el proveedor.</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>El proveedor rechaza el inicio de sesión (%1).</translation>
    </message>
    <message>
        <source>The provider knows the client.</source>
        <translation>El proveedor conoce el cliente.</translation>
    </message>
    <message>
        <source>The provider knows the callback URL %1.</source>
        <translation>El proveedor conoce la URL de retorno %1.</translation>
    </message>
    <message>
        <source>The client may use the response type &quot;%1&quot;.</source>
        <translation>El cliente puede usar el tipo de respuesta «%1».</translation>
    </message>
    <message>
        <source>The provider knows the API.</source>
        <translation>El proveedor conoce la API.</translation>
    </message>
    <message>
        <source>The provider accepts the scopes.</source>
        <translation>El proveedor acepta los scopes.</translation>
    </message>
    <message>
        <source>The request fits what the provider wants.</source>
        <translation>La solicitud se ajusta a lo que quiere el proveedor.</translation>
    </message>
    <message>
        <source>The provider takes requests from the browser.</source>
        <translation>El proveedor admite solicitudes del navegador.</translation>
    </message>
    <message>
        <source>Not checked, because of what is wrong above.</source>
        <translation>No comprobado, por los errores anteriores.</translation>
    </message>
    <message>
        <source>The tenant file names no API there.</source>
        <translation>El archivo de tenant no nombra allí ninguna API.</translation>
    </message>
    <message>
        <source>The API at %1 describes another one: %2.</source>
        <translation>La API en %1 describe otra: %2.</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>su proveedor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at %2 (%3)</source>
        <translation>«%1» en %2 (%3)</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>%1 responde con el estado %2.</translation>
    </message>
    <message>
        <source>%1 answers with a web page. Either it offers nothing here, or you are behind a log-in page of this network.</source>
        <translation>%1 responde con una página web. O no ofrece nada aquí, o usted está tras una página de inicio de sesión de esta red.</translation>
    </message>
    <message>
        <source>%1 sends its answer with the content type &quot;%2&quot;. Ask its administrator to have it sent as application/json.</source>
        <translation>%1 envía su respuesta con el tipo de contenido «%2». Pida a su administrador que se envíe como application/json.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid JSON (%2). Tell its administrator.</source>
        <translation>La respuesta de %1 no es JSON válido (%2). Avise a su administrador.</translation>
    </message>
    <message>
        <source>%1 leads to the private address %2, so it was not asked. If that is right, ask your administrator for a tenant file.</source>
        <translation>%1 lleva a la dirección privada %2, así que no se consultó. Si es correcto, pida un archivo de tenant a su administrador.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which was not asked. If that is your organization, type its address.</source>
        <translation>%1 redirige a %2, que no se consultó. Si es su organización, escriba su dirección.</translation>
    </message>
    <message>
        <source>The provider does not accept the callback URLs. Choose others that it allows for native applications, or register this program at the provider by hand.</source>
        <translation>El proveedor no acepta las URL de retorno. Elija otras que permita para aplicaciones nativas, o registre este programa a mano en el proveedor.</translation>
    </message>
    <message>
        <source>The provider does not accept one of the settings: choose another response type or other permissions, or register this program at the provider by hand.</source>
        <translation>El proveedor no acepta uno de los ajustes: elija otro tipo de respuesta u otros permisos, o registre este programa a mano en el proveedor.</translation>
    </message>
    <message>
        <source>The provider registers only programs that somebody has approved. Register this program at the provider by hand.</source>
        <translation>El proveedor registra solo programas que alguien ha aprobado. Registre este programa a mano en el proveedor.</translation>
    </message>
    <message>
        <source>The provider registers programs only with an initial access token. Ask your administrator for one, or register this program at the provider by hand: a public native application with the callback URLs shown here.</source>
        <translation>El proveedor registra programas solo con un token de acceso inicial. Pida uno a su administrador, o registre este programa a mano en el proveedor: una aplicación nativa pública con las URL de retorno que se muestran aquí.</translation>
    </message>
    <message>
        <source>The provider does not accept this initial access token. Ask your administrator for another, or register this program at the provider by hand: a public native application with the callback URLs shown here.</source>
        <translation>El proveedor no acepta este token de acceso inicial. Pida otro a su administrador, o registre este programa a mano en el proveedor: una aplicación nativa pública con las URL de retorno que se muestran aquí.</translation>
    </message>
    <message>
        <source>The provider no longer lets this program change its registration. Change or remove the application at the provider.</source>
        <translation>El proveedor ya no deja que este programa cambie su registro. Cambie o quite la aplicación en el proveedor.</translation>
    </message>
    <message>
        <source>The provider registers no more programs for now. Try again later.</source>
        <translation>El proveedor no registra más programas por ahora. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The provider answers the registration with something else than JSON. Register this program there by hand.</source>
        <translation>El proveedor responde al registro con algo que no es JSON. Registre este programa allí a mano.</translation>
    </message>
    <message>
        <source>The provider does not register this program (status %1). Register it there by hand.</source>
        <translation>El proveedor no registra este programa (estado %1). Regístrelo allí a mano.</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>Ha iniciado sesión en %1</translation>
    </message>
    <message>
        <source>You are logged out of %1</source>
        <translation>Ha cerrado la sesión de %1</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>No ha iniciado sesión en %1</translation>
    </message>
    <message>
        <source>Go back to Keyfob, which says why. You can close this tab.</source>
        <translation>Vuelva a Keyfob, que dice por qué. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these pages, as in HTML</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Your browser must run scripts for this.</source>
        <translation>Su navegador debe ejecutar scripts para esto.</translation>
    </message>
    <message>
        <source>This desktop has no keychain. You stay signed in until you close the program.</source>
        <translation>Este escritorio no tiene llavero. La sesión sigue iniciada hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>El llavero no tiene esa entrada.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again.</source>
        <translation>El llavero denegó el acceso. Permítalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Try again later.</source>
        <translation>El llavero informó de un error. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, and try again.</source>
        <translation>El llavero no responde. Busque una ventana que pida desbloquearlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Log in again.</source>
        <translation>Su inicio de sesión guardado no se puede leer. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your saved sign-in was made by a newer version of this program. Update it, or log in again.</source>
        <translation>Su inicio de sesión guardado lo hizo una versión más reciente de este programa. Actualícelo, o inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>El llavero no guardó lo que recibió.</translation>
    </message>
    <message>
        <source>Register %1 as a redirect URI at your provider, and make it the redirect_uri of the tenant file.</source>
        <translation>Registre %1 como URI de redirección en su proveedor y póngalo como redirect_uri en el archivo de tenant.</translation>
    </message>
    <message>
        <source>Another app on this device could take what your provider sends to %1.</source>
        <translation>Otra aplicación de este dispositivo podría tomar lo que su proveedor envía a %1.</translation>
    </message>
    <message>
        <source>A web view cannot keep what your provider sends to %1 on this device.</source>
        <translation>Una vista web no puede mantener en este dispositivo lo que su proveedor envía a %1.</translation>
    </message>
    <message>
        <source>Your session has ended. %1</source>
        <translation>Su sesión ha terminado. %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::WebViewUserAgent</name>
    <message>
        <source>The sign-in was not completed in time. Log in again when you are ready.</source>
        <translation>El inicio de sesión no se completó a tiempo. Inicie sesión de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Your provider sent its response as a form, which cannot be checked. Ask your organization to set response_mode to query or fragment.</source>
        <translation>Su proveedor envió su respuesta como formulario, que no se puede comprobar. Pida a su organización que ponga response_mode en query o fragment.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>La dirección de inicio de sesión no se puede abrir.</translation>
    </message>
    <message>
        <source>A web view cannot be used without showing a page.</source>
        <translation>Una vista web no se puede usar sin mostrar una página.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown, since Qt WebView is not installed completely.</source>
        <translation>No se puede mostrar la página de inicio de sesión, porque Qt WebView no está instalado por completo.</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not one of %2&apos;s sign-in hosts. If it should be, ask your organization to add it to the list of sign-in hosts.</source>
        <translation>La página intentó abrir %1, que %2 no indica como host de inicio de sesión. Si debe serlo, pida a su organización que lo agregue a la lista de hosts de inicio de sesión.</translation>
    </message>
    <message>
        <source>What your provider sent back is no response to this sign-in. Log in again; if it happens again, ask your organization to check the redirect URI.</source>
        <translation>Lo que devolvió su proveedor no es una respuesta a este inicio de sesión. Inicie sesión de nuevo; si vuelve a ocurrir, pida a su organización que revise el URI de redirección.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection and try again.</source>
        <translation>No se puede conectar con %1. Revise su conexión e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>WebViewWindow</name>
    <message>
        <source>Log in: %1</source>
        <translation>Iniciar sesión: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
</TS>
