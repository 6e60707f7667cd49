<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Keyfob %1 with Qt %2</source>
        <translation>Keyfob %1 con Qt %2</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. These libraries are in it or come with it:</source>
        <translation>Software libre con la licencia Apache 2.0. Estas bibliotecas se incluyen o lo acompañan:</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Keyfob’s license</source>
        <translation>Licencia de Keyfob</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>Cuentas (Ctrl+Mayús+A)</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Remove %1 from this device</source>
        <translation>Quitar %1 de este dispositivo</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Agregar cuenta…</translation>
    </message>
    <message>
        <source>Add organization…</source>
        <translation>Agregar organización…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>AddOrganizationScreen</name>
    <message>
        <source>Keyfob – Add organization</source>
        <translation>Keyfob – Agregar organización</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>Abrir un archivo de tenant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Add your organization</source>
        <translation>Agregue su organización</translation>
    </message>
    <message>
        <source>Tenant files</source>
        <translation>Archivos de tenant</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Save the body</source>
        <translation>Guardar el cuerpo</translation>
    </message>
    <message>
        <source>Show the body as</source>
        <translation>Mostrar el cuerpo como</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Only the tree can be unfolded.</source>
        <translation>Solo se puede desplegar el árbol.</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copiar el cuerpo</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>Cuerpo como árbol</translation>
    </message>
    <message>
        <source>Body as a table</source>
        <translation>Cuerpo como tabla</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>Cuerpo como texto</translation>
    </message>
    <message>
        <source>The body is a picture</source>
        <translation>El cuerpo es una imagen</translation>
    </message>
    <message>
        <source>Body in hexadecimal</source>
        <translation>Cuerpo en hexadecimal</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>CertificateChoice</name>
    <message>
        <source>Send a certificate?</source>
        <translation>¿Enviar un certificado?</translation>
    </message>
    <message>
        <source>%1 asks for a certificate of this computer, which identifies you.</source>
        <translation>%1 pide un certificado de este equipo, que lo identifica a usted.</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation>%1, emitido por %2</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2</source>
        <translation>Emitido por %1, válido hasta %2</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>No enviar ninguno</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
</context>
<context>
    <name>ChangedSettingsCard</name>
    <message>
        <source>The settings of %1 have changed</source>
        <translation>Los ajustes de %1 han cambiado</translation>
    </message>
    <message>
        <source>You logged in with other settings. Use your session with these only if you trust them; otherwise log in.</source>
        <translation>Inició sesión con otros ajustes. Use su sesión con estos solo si confía en ellos; si no, inicie sesión.</translation>
    </message>
    <message>
        <source>&amp;Use my session with these settings</source>
        <translation>&amp;Usar mi sesión con estos ajustes</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Will it work?</source>
        <translation>¿Funcionará?</translation>
    </message>
    <message>
        <source>Checks the provider and the API, without logging in.</source>
        <translation>Comprueba el proveedor y la API, sin iniciar sesión.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Comprobar</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>%1: expected %2, seen %3</source>
        <translation>%1: se esperaba %2, se recibió %3</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>se esperaba: %1</translation>
    </message>
</context>
<context>
    <name>ClaimRows</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Profile from %1</source>
        <translation>Perfil de %1</translation>
    </message>
    <message>
        <source>%1 sends nothing more about you.</source>
        <translation>%1 no envía nada más sobre usted.</translation>
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
        <translation>Dirección de la API (opcional)</translation>
    </message>
    <message>
        <source>Audience of the API (optional)</source>
        <translation>Audiencia de la API (opcional)</translation>
    </message>
    <message>
        <source>Permissions to ask for (optional)</source>
        <translation>Permisos que se piden (opcional)</translation>
    </message>
    <message>
        <source>This provider can register Keyfob by itself. It may require an initial access token from its administrator.</source>
        <translation>Este proveedor puede registrar Keyfob por sí mismo. Puede exigir un token de acceso inicial de su administrador.</translation>
    </message>
    <message>
        <source>Initial access token (optional)</source>
        <translation>Token de acceso inicial (opcional)</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>&amp;Register Keyfob</source>
        <translation>&amp;Registrar Keyfob</translation>
    </message>
    <message>
        <source>Or enter what the provider gave you:</source>
        <translation>O escriba lo que le dio el proveedor:</translation>
    </message>
    <message>
        <source>Register Keyfob there as a native (public) application, without a secret:</source>
        <translation>Registre allí Keyfob como aplicación nativa (pública), sin secreto:</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>CredentialDialog</name>
    <message>
        <source>That was not accepted. Try again.</source>
        <translation>No se aceptó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Keyfob remembers your answer for this certificate and these servers.</source>
        <translation>Keyfob recuerda su respuesta para este certificado y estos servidores.</translation>
    </message>
    <message>
        <source>Your keychain keeps it, if there is one.</source>
        <translation>Su llavero la guarda, si hay uno.</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>Continuar sin ella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send my certificate</source>
        <translation>Enviar mi certificado</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>The proxy requires a login</source>
        <translation>El proxy exige iniciar sesión</translation>
    </message>
    <message>
        <source>The server requires a login</source>
        <translation>El servidor exige iniciar sesión</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy %1 requires a name and a password.</source>
        <translation>El proxy %1 de su red exige un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>%1 requires a name and a password of its own. Enter them only if your organization told you so.</source>
        <translation>%1 exige un nombre y una contraseña propios. Escríbalos solo si su organización se lo indicó.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue without</source>
        <translation>Continuar sin ellos</translation>
    </message>
</context>
<context>
    <name>DescriptionNotes</name>
    <message numerus="yes">
        <source>%n parts of the API’s description were ignored.</source>
        <translation>
            <numerusform>Se ignoró una parte de la descripción de la API.</numerusform>
            <numerusform>Se ignoraron %n partes de la descripción de la API.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What was ignored</source>
        <translation>Lo que se ignoró</translation>
    </message>
    <message>
        <source>The rest of the description works. Whoever writes it can mend this:</source>
        <translation>El resto de la descripción funciona. Quien la escribe puede corregir esto:</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>What Keyfob needs on this computer, as keyfob --self-check prints it. Nothing is sent, and it contains no secrets.</source>
        <translation>Lo que Keyfob necesita en este equipo, tal como lo muestra keyfob --self-check. No se envía nada y no contiene secretos.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>DifferenceValue</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>EditOrganizationScreen</name>
    <message>
        <source>Keyfob – Duplicate organization</source>
        <translation>Keyfob – Duplicar organización</translation>
    </message>
    <message>
        <source>Keyfob – Edit organization</source>
        <translation>Keyfob – Editar organización</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Duplicate organization</source>
        <translation>Duplicar organización</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Editar organización</translation>
    </message>
    <message>
        <source>The copy becomes an organization of its own, with accounts of its own. Give it another provider or another client ID.</source>
        <translation>La copia será una organización independiente, con sus propias cuentas. Dele otro proveedor u otro ID de cliente.</translation>
    </message>
    <message>
        <source>Hide a&amp;dvanced settings</source>
        <translation>Ocultar los ajustes a&amp;vanzados</translation>
    </message>
    <message>
        <source>Show a&amp;dvanced settings</source>
        <translation>Mostrar los ajustes a&amp;vanzados</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>&amp;Look for new settings at %1</source>
        <translation>&amp;Buscar ajustes nuevos en %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Export without secrets…</source>
        <translation>&amp;Exportar sin secretos…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>For support; it contains no secrets</source>
        <translation>Para soporte; no contiene secretos</translation>
    </message>
</context>
<context>
    <name>ExpiryBox</name>
    <message>
        <source>Log in again to continue</source>
        <translation>Inicie sesión de nuevo para continuar</translation>
    </message>
    <message>
        <source>Waiting to be renewed</source>
        <translation>Pendiente de renovación</translation>
    </message>
    <message>
        <source>Access has expired</source>
        <translation>El acceso ha caducado</translation>
    </message>
    <message>
        <source>Access has expired. %1.</source>
        <translation>El acceso ha caducado. %1.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Access until %1</source>
        <comment>a time of day</comment>
        <translation>Acceso hasta las %1</translation>
    </message>
    <message>
        <source>Access until %1</source>
        <comment>a date and a time of day</comment>
        <translation>Acceso hasta el %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <comment>a time of day</comment>
        <translation>Sesión iniciada hasta las %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <comment>a date and a time of day</comment>
        <translation>Sesión iniciada hasta el %1</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Todo (JSON)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Deprecated</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Nombre de la entrada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Agregar archivos…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Add files to %1</source>
        <translation>Agregar archivos a %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Elegir un archivo para %1</translation>
    </message>
</context>
<context>
    <name>FileListView</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>%1. %2 of %3</source>
        <translation>%1. %2 de %3</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters for %1</source>
        <translation>Filtros de %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply the filters</source>
        <translation>Aplicar los filtros</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Ask it</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>Ruta de la carpeta</translation>
    </message>
</context>
<context>
    <name>HeadersEditor</name>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Nombre de la cabecera %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Valor de la cabecera %1</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Quitar esta cabecera</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Agregar una cabecera</translation>
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
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>Kept on this computer for this account, without access tokens, responses, or bodies that contain secrets.</source>
        <translation>Se guardan en este equipo para esta cuenta, sin tokens de acceso, respuestas ni cuerpos con secretos.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Aún no hay solicitudes.</translation>
    </message>
    <message>
        <source>History is off.</source>
        <translation>El historial está desactivado.</translation>
    </message>
    <message>
        <source>Stop keeping history</source>
        <translation>Dejar de guardar el historial</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>Guardar el historial</translation>
    </message>
    <message>
        <source>Also deletes what was kept.</source>
        <translation>También elimina lo que se guardó.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;Unlock and retry</source>
        <translation>&amp;Desbloquear y reintentar</translation>
    </message>
    <message>
        <source>&amp;Continue for this session only</source>
        <translation>&amp;Continuar solo en esta sesión</translation>
    </message>
    <message>
        <source>Show &amp;picture from %1</source>
        <translation>Mostrar la &amp;imagen de %1</translation>
    </message>
    <message>
        <source>Your session is kept in this computer’s keychain. You stay signed in when you close Keyfob.</source>
        <translation>Su sesión se guarda en el llavero de este equipo. Seguirá con la sesión iniciada al cerrar Keyfob.</translation>
    </message>
    <message>
        <source>Your session is kept in this computer’s keychain. It cannot be renewed: from %1 on, you log in again.</source>
        <translation>Su sesión se guarda en el llavero de este equipo. No se puede renovar: a partir de %1 deberá iniciar sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>ItemButtons</name>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ItemFieldRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>This item is empty.</source>
        <translation>Este elemento está vacío.</translation>
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
        <translation>Este nombre aparece dos veces.</translation>
    </message>
    <message>
        <source>Hidden; press Return to show it.</source>
        <translation>Oculto; pulse Intro para mostrarlo.</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
</context>
<context>
    <name>JsonTableView</name>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendente</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, fila %2 de %3</translation>
    </message>
</context>
<context>
    <name>Keyfob::AccountList</name>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>Nadie ha iniciado sesión todavía</translation>
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
        <translation>%1 trata ahora de otra organización. Restaure el archivo anterior o agregue la organización de nuevo.</translation>
    </message>
    <message>
        <source>Keyfob is still registered at the provider of %1: %2 Its administrator can remove the registration.</source>
        <translation>Keyfob sigue registrado en el proveedor de %1: %2 Su administrador puede quitar el registro.</translation>
    </message>
    <message>
        <source>%1 could not be notified that you logged out. %2</source>
        <translation>No se pudo avisar a %1 de que cerró la sesión. %2</translation>
    </message>
    <message>
        <source>The settings of %1 could not be saved. Is the disk full?</source>
        <translation>No se pudieron guardar los ajustes de %1. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>%1 has other settings for %2 than the ones that Keyfob uses.</source>
        <translation>%1 tiene para %2 otros ajustes que los que usa Keyfob.</translation>
    </message>
    <message>
        <source>What is published there is about another provider or client now. Add it as another organization.</source>
        <translation>Lo que se publica allí trata ahora de otro proveedor o cliente. Agréguelo como otra organización.</translation>
    </message>
    <message>
        <source>The settings of %1 are up to date.</source>
        <translation>Los ajustes de %1 están al día.</translation>
    </message>
    <message>
        <source>This computer is managed by %1, who does not allow signing in at %2.</source>
        <translation>Este equipo lo administra %1, que no permite iniciar sesión en %2.</translation>
    </message>
    <message>
        <source>The settings of %1 are managed by %2 and cannot be changed here.</source>
        <translation>Los ajustes de %1 los administra %2 y no se pueden cambiar aquí.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiPermission</name>
    <message>
        <source>This is at %1. Keyfob sends your access token only to %2.</source>
        <translation>Esto está en %1. Keyfob envía su token de acceso solo a %2.</translation>
    </message>
    <message>
        <source>This needs another credential than your sign-in, such as an API key, which Keyfob does not have.</source>
        <translation>Esto necesita otra credencial que su inicio de sesión, como una clave de API, que Keyfob no tiene.</translation>
    </message>
    <message>
        <source>The API refuses, and does not say which permission it needs. Ask your administrator.</source>
        <translation>La API lo rechaza y no indica qué permiso necesita. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>You have the permission that the API named, but it still refuses. Ask your administrator.</source>
        <translation>Tiene el permiso que indicó la API, pero sigue rechazándolo. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>You need the permission %1, which you were not given. Your administrator can give it to you.</source>
        <translation>Necesita el permiso %1, que no se le concedió. Su administrador puede concedérselo.</translation>
    </message>
    <message>
        <source>You need the permissions %1, which you were not given. Your administrator can give them to you.</source>
        <translation>Necesita los permisos %1, que no se le concedieron. Su administrador puede concedérselos.</translation>
    </message>
    <message>
        <source>You need the permission %1, which Keyfob has not asked for yet.</source>
        <translation>Necesita el permiso %1, que Keyfob aún no ha pedido.</translation>
    </message>
    <message>
        <source>You need the permissions %1, which Keyfob has not asked for yet.</source>
        <translation>Necesita los permisos %1, que Keyfob aún no ha pedido.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiPlaces</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The new description is used.</source>
        <translation>Se usa la nueva descripción.</translation>
    </message>
    <message>
        <source>The description has not changed.</source>
        <translation>La descripción no ha cambiado.</translation>
    </message>
    <message>
        <source>This API has %1 lists. The first %2 are places here; “views” in the tenant file chooses others.</source>
        <translation>Esta API tiene %1 listas. Las primeras %2 son lugares aquí; «views» en el archivo de tenant elige otras.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiSession</name>
    <message>
        <source>The API’s description no longer has this. Refresh the page.</source>
        <translation>La descripción de la API ya no tiene esto. Actualice la página.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Esta es la última página.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Application</name>
    <message>
        <source>A link names the organization %1. Finish or leave this screen first, and open the link again.</source>
        <translation>Un enlace nombra la organización %1. Termine o salga primero de esta pantalla y abra el enlace de nuevo.</translation>
    </message>
</context>
<context>
    <name>Keyfob::CellText</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Keyfob::CheckModel</name>
    <message>
        <source>Everything is set up. You can log in.</source>
        <translation>Todo está configurado. Puede iniciar sesión.</translation>
    </message>
    <message>
        <source>One thing has to be changed.</source>
        <translation>Hay que cambiar una cosa.</translation>
    </message>
    <message>
        <source>%1 things have to be changed.</source>
        <translation>Hay que cambiar %1 cosas.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Claim</name>
    <message>
        <source>Who issued it</source>
        <translation>Quién lo emitió</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>De quién trata</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>The program that asked for it</source>
        <translation>El programa que lo pidió</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Cuándo termina</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Cuándo se emitió</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Desde cuándo es válido</translation>
    </message>
    <message>
        <source>When the person signed in</source>
        <translation>Cuándo inició sesión la persona</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Qué permite</translation>
    </message>
    <message>
        <source>Ties it to one sign-in</source>
        <translation>Lo vincula a un inicio de sesión</translation>
    </message>
    <message>
        <source>Ties it to its access token</source>
        <translation>Lo vincula a su token de acceso</translation>
    </message>
    <message>
        <source>Ties it to its code</source>
        <translation>Lo vincula a su código</translation>
    </message>
    <message>
        <source>Ties it to its state</source>
        <translation>Lo vincula a su estado</translation>
    </message>
    <message>
        <source>Assurance level</source>
        <translation>Lo seguro que fue el inicio de sesión</translation>
    </message>
    <message>
        <source>How the person signed in</source>
        <translation>Cómo inició sesión la persona</translation>
    </message>
    <message>
        <source>The provider&apos;s session</source>
        <translation>La sesión del proveedor</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Su propio número</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>Qué clase de token es</translation>
    </message>
    <message>
        <source>How the token was granted</source>
        <translation>Cómo se concedió el token</translation>
    </message>
    <message>
        <source>The organization&apos;s number</source>
        <translation>El número de la organización</translation>
    </message>
    <message>
        <source>The organization&apos;s name</source>
        <translation>El nombre de la organización</translation>
    </message>
    <message>
        <source>Groups you belong to</source>
        <translation>Grupos a los que pertenece</translation>
    </message>
    <message>
        <source>What you may do there</source>
        <translation>Lo que puede hacer allí</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Whether the provider has verified it</source>
        <translation>El proveedor lo ha comprobado</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Page of the person</source>
        <translation>Página de la persona</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>When these were last changed</source>
        <translation>Cuándo cambiaron por última vez</translation>
    </message>
</context>
<context>
    <name>Keyfob::ClaimModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Keyfob::CredentialPrompt</name>
    <message>
        <source>Your network&apos;s proxy</source>
        <translation>El proxy de su red</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>%1 asks for your certificate “%2”, issued by “%3”. It would identify you to %4.</source>
        <translation>%1 pide su certificado «%2», emitido por «%3». Lo identificaría ante %4.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a user name and a password.</source>
        <translation>El proxy %1 exige un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The key in %1 is locked.</source>
        <translation>La clave en %1 está bloqueada.</translation>
    </message>
</context>
<context>
    <name>Keyfob::FileProposal</name>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Enter a name for the file.</source>
        <translation>Escriba un nombre para el archivo.</translation>
    </message>
    <message>
        <source>A file’s name cannot contain “%1”.</source>
        <translation>El nombre de un archivo no puede contener «%1».</translation>
    </message>
    <message>
        <source>Enter another name for the file.</source>
        <translation>Escriba otro nombre para el archivo.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Este nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>You may not save files in this folder.</source>
        <translation>No puede guardar archivos en esta carpeta.</translation>
    </message>
    <message>
        <source>A folder has this name.</source>
        <translation>Hay una carpeta con este nombre.</translation>
    </message>
    <message>
        <source>The file that has this name cannot be replaced.</source>
        <translation>El archivo que tiene este nombre no se puede reemplazar.</translation>
    </message>
    <message>
        <source>“%1” already exists. Do you want to replace it?</source>
        <translation>«%1» ya existe. ¿Desea reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>Keyfob::FileRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Keyfob::FileSelection</name>
    <message>
        <source>You may not see what is in this folder.</source>
        <translation>No puede ver el contenido de esta carpeta.</translation>
    </message>
    <message>
        <source>No file to choose here.</source>
        <translation>Aquí no hay ningún archivo que elegir.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>This folder is very large: not all of it is shown.</source>
        <translation>Esta carpeta es muy grande: no se muestra todo.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» ya no está.</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>No puede leer «%1».</translation>
    </message>
</context>
<context>
    <name>Keyfob::FindingModel</name>
    <message>
        <source>Published settings</source>
        <translation>Ajustes publicados</translation>
    </message>
    <message>
        <source>WebFinger</source>
        <translation>WebFinger</translation>
    </message>
    <message>
        <source>OpenID Connect discovery</source>
        <translation>Descubrimiento de OpenID Connect</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>Tenant file</source>
        <translation>Archivo de tenant</translation>
    </message>
    <message>
        <source>%1 offers none.</source>
        <translation>%1 no ofrece ninguno.</translation>
    </message>
    <message>
        <source>Organization, according to %1</source>
        <translation>Organización, según %1</translation>
    </message>
    <message>
        <source>Provider, according to %1; not asked yet</source>
        <translation>Proveedor, según %1; aún no consultado</translation>
    </message>
    <message>
        <source>Provider, according to itself</source>
        <translation>Proveedor, según él mismo</translation>
    </message>
</context>
<context>
    <name>Keyfob::FolderChoice</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Carpeta personal</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Enter the whole path of a folder, such as %1.</source>
        <translation>Escriba la ruta completa de una carpeta, por ejemplo %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
</context>
<context>
    <name>Keyfob::FormModel</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
</context>
<context>
    <name>Keyfob::HeaderModel</name>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>A name can have letters, digits and characters like “-”, but no spaces.</source>
        <translation>Un nombre puede tener letras, cifras y caracteres como «-», pero no espacios.</translation>
    </message>
    <message>
        <source>Keyfob sets this header itself.</source>
        <translation>Keyfob define esta cabecera por sí mismo.</translation>
    </message>
    <message>
        <source>A value cannot have line breaks or control characters.</source>
        <translation>Un valor no puede tener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>This header is already in the list.</source>
        <translation>Esta cabecera ya está en la lista.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemActions</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemFields</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… y más</translation>
    </message>
    <message>
        <source>The item is too long to be shown whole here.</source>
        <translation>El elemento es demasiado largo para mostrarlo entero aquí.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemModel</name>
    <message>
        <source>The API’s response is not JSON: %1</source>
        <translation>La respuesta de la API no es JSON: %1</translation>
    </message>
    <message>
        <source>The response does not fit its description: %1: %2</source>
        <translation>La respuesta no se ajusta a su descripción: %1: %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::JsonTableModel</name>
    <message>
        <source>(value)</source>
        <translation>(valor)</translation>
    </message>
</context>
<context>
    <name>Keyfob::ListExport</name>
    <message>
        <source>Choose a file on this computer.</source>
        <translation>Elija un archivo de este equipo.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The list could not be loaded whole. Nothing was saved.</source>
        <translation>No se pudo cargar la lista entera. No se guardó nada.</translation>
    </message>
    <message>
        <source>%1 loaded…</source>
        <translation>%1 cargados…</translation>
    </message>
    <message>
        <source>%1 of %2 loaded…</source>
        <translation>%1 de %2 cargados…</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>No se pudo guardar %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln items as %1.</source>
        <translation>
            <numerusform>Se guardó %Ln elemento como %1.</numerusform>
            <numerusform>Se guardaron %Ln elementos como %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyfob::LocalSandbox</name>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>No se pudo iniciar el entorno de pruebas.</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly. Try again.</source>
        <translation>El entorno de pruebas terminó inesperadamente. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sandbox did not start in time. Try again.</source>
        <translation>El entorno de pruebas no se inició a tiempo. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Keyfob::OperationForm</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it.</source>
        <translation>Otra persona ha cambiado esto desde que lo abrió.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>This will be sent:</source>
        <translation>Se enviará esto:</translation>
    </message>
    <message>
        <source>“%1” will be deleted. This cannot be undone.</source>
        <translation>Se eliminará «%1». Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>This will be sent for “%1”:</source>
        <translation>Esto se enviará para «%1»:</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>Nada ha cambiado, así que no se envió nada.</translation>
    </message>
</context>
<context>
    <name>Keyfob::OrganizationList</name>
    <message>
        <source>Set up by %1</source>
        <translation>Configurado por %1</translation>
    </message>
    <message>
        <source>Entered on this computer</source>
        <translation>Escrito en este equipo</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Del archivo %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publicado por %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ParentChannel</name>
    <message>
        <source>The request is not valid.</source>
        <translation>La solicitud no es válida.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Preferences</name>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Set on the command line.</source>
        <translation>Definido en la línea de comandos.</translation>
    </message>
    <message>
        <source>Set by the environment variable %1.</source>
        <translation>Definido por la variable de entorno %1.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Definido por %1.</translation>
    </message>
</context>
<context>
    <name>Keyfob::RequestHistory</name>
    <message>
        <source>no response</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>Keyfob::RequestRunner</name>
    <message>
        <source>Request as sent</source>
        <translation>Solicitud tal como se envió</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request without a response</source>
        <translation>Solicitud sin respuesta</translation>
    </message>
    <message>
        <source>This organization has no API.</source>
        <translation>Esta organización no tiene API.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The response contains your access token; it is hidden here and in what you save.</source>
        <translation>La respuesta contiene su token de acceso; se oculta aquí y en lo que guarde.</translation>
    </message>
    <message>
        <source>The API does not say which permission it needs.</source>
        <translation>La API no indica qué permiso necesita.</translation>
    </message>
    <message>
        <source>You have the permission that the API named, but it still refuses. Ask your administrator.</source>
        <translation>Tiene el permiso que indicó la API, pero sigue rechazándolo. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The API needs a permission that you have not given to Keyfob, or do not have.</source>
        <translation>La API necesita un permiso que no dio a Keyfob, o que usted no tiene.</translation>
    </message>
    <message>
        <source>Continue in your provider’s window.</source>
        <translation>Continúe en la ventana de su proveedor.</translation>
    </message>
    <message>
        <source>Granted. You can send the request again.</source>
        <translation>Concedido. Puede enviar la solicitud de nuevo.</translation>
    </message>
    <message>
        <source>Your provider did not grant %1. Ask your administrator for it.</source>
        <translation>Su proveedor no concedió %1. Pídalo a su administrador.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ResourceModel</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Los primeros %1</translation>
    </message>
    <message>
        <source>The API’s response is not JSON: %1</source>
        <translation>La respuesta de la API no es JSON: %1</translation>
    </message>
    <message>
        <source>The API sent something else than a list (%1).</source>
        <translation>La API envió algo que no es una lista (%1).</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>Se eliminó «%1».</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Creado.</translation>
    </message>
    <message>
        <source>Created “%1”.</source>
        <translation>Se creó «%1».</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: hecho.</translation>
    </message>
    <message>
        <source>The API’s pages repeat, so the list ends here.</source>
        <translation>Las páginas de la API se repiten, por lo que la lista termina aquí.</translation>
    </message>
    <message>
        <source>Not all of the list is shown. %1</source>
        <translation>No se muestra toda la lista. %1</translation>
    </message>
    <message>
        <source>The API’s list does not end. The rest of it is not shown.</source>
        <translation>La lista de la API no termina. El resto no se muestra.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ResponseBody</name>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ScopeModel</name>
    <message>
        <source>%1 of %2 granted</source>
        <translation>%1 de %2 concedidos</translation>
    </message>
    <message>
        <source>%1, %2 added</source>
        <translation>%1, %2 adicionales</translation>
    </message>
</context>
<context>
    <name>Keyfob::SetupModel</name>
    <message>
        <source>Keyfob will read %1.</source>
        <translation>Keyfob leerá %1.</translation>
    </message>
    <message>
        <source>Keyfob will ask %1.</source>
        <translation>Keyfob preguntará a %1.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 no longer publishes settings.</source>
        <translation>%1 ya no publica ajustes.</translation>
    </message>
    <message>
        <source>A copy needs another provider or another client ID. Change one of them, or go back and edit the organization itself.</source>
        <translation>Una copia necesita otro proveedor u otro ID de cliente. Cambie uno de ellos, o vuelva y edite la organización misma.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Save them, or go back once more to discard them.</source>
        <translation>Sus cambios no se han guardado. Guárdelos, o vuelva una vez más para descartarlos.</translation>
    </message>
    <message>
        <source>Nothing was found. Check what you typed, or ask your administrator for the address of your provider or for a tenant file.</source>
        <translation>No se encontró nada. Revise lo que escribió, o pida a su administrador la dirección de su proveedor o un archivo de tenant.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Escriba el ID de cliente.</translation>
    </message>
    <message>
        <source>As %1 says.</source>
        <translation>Según %1.</translation>
    </message>
    <message>
        <source>%1 takes tokens of %2, not of this provider.</source>
        <translation>%1 acepta tokens de %2, no de este proveedor.</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>lo que escribió</translation>
    </message>
    <message>
        <source>Keyfob</source>
        <translation>Keyfob</translation>
    </message>
    <message>
        <source>%1, where Keyfob is registered now</source>
        <translation>%1, donde Keyfob está registrado ahora</translation>
    </message>
    <message>
        <source>Keyfob is still registered at %1: %2 Its administrator can remove the registration.</source>
        <translation>Keyfob sigue registrado en %1: %2 Su administrador puede quitar el registro.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignIn</name>
    <message>
        <source>from %1 until %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>The sign-in window does not run as root, since web pages would. Log in as an ordinary user.</source>
        <translation>La ventana de inicio de sesión no se ejecuta como root, porque las páginas web también lo harían. Entre como usuario normal.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignInSession</name>
    <message>
        <source>The sign-in window is not installed completely. Install it again.</source>
        <translation>La ventana de inicio de sesión no está instalada por completo. Instálela de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not accept sign-in windows of programs, only browsers.</source>
        <translation>%1 no acepta ventanas de inicio de sesión de programas, solo navegadores.</translation>
    </message>
    <message>
        <source>This computer does not allow all of the web engine&apos;s protection. Sign in only to an organization that you trust.</source>
        <translation>Este equipo no permite toda la protección del motor web. Inicie sesión solo en una organización en la que confíe.</translation>
    </message>
    <message>
        <source>The sign-in window cannot be drawn on this computer.</source>
        <translation>La ventana de inicio de sesión no se puede dibujar en este equipo.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SingleInstance</name>
    <message>
        <source>Keyfob is already running, but does not respond. Quit it, or wait a moment, and start it again.</source>
        <translation>Keyfob ya se está ejecutando, pero no responde. Salga de él o espere un momento, e inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Keyfob::StepUp</name>
    <message>
        <source>Your provider did not grant it. Ask your administrator.</source>
        <translation>Su proveedor no lo concedió. Pregunte a su administrador.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TenantFiles</name>
    <message>
        <source>The settings of %1 cannot be kept: %2.</source>
        <translation>Los ajustes de %1 no se pueden guardar: %2.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TenantForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Cómo la llama la gente.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>The provider&apos;s issuer, exactly as it writes it; https, or http on this machine.</source>
        <translation>El emisor del proveedor, exactamente como lo escribe; https, o http en esta máquina.</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation>Dominio de Auth0</translation>
    </message>
    <message>
        <source>An Auth0 domain, instead of issuer: acme.eu.auth0.com.</source>
        <translation>Un dominio de Auth0, en lugar de issuer: acme.eu.auth0.com.</translation>
    </message>
    <message>
        <source>Address of the configuration</source>
        <translation>Dirección de la configuración</translation>
    </message>
    <message>
        <source>Where the provider&apos;s configuration is, if its issuer is not there (Azure AD B2C); https, or http on this machine. The issuer is compared with it all the same.</source>
        <translation>Dónde está la configuración del proveedor, si no está en su emisor (Azure AD B2C); https, o http en esta máquina. El emisor se compara con ella de todos modos.</translation>
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
        <source>For confidential test clients only: a program on a desktop keeps no secret.</source>
        <translation>Solo para clientes de prueba confidenciales: un programa de escritorio no guarda secretos.</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>As registered at the provider, octet by octet. The sign-in window stops there; nothing is sent to it.</source>
        <translation>Tal como está registrado en el proveedor, octeto por octeto. La ventana de inicio de sesión se detiene allí; no se le envía nada.</translation>
    </message>
    <message>
        <source>Redirect URI for browsers</source>
        <translation>URI de redirección para navegadores</translation>
    </message>
    <message>
        <source>Registered beside it for people&apos;s own browsers (RFC 8252 7.3): http://127.0.0.1/callback. Without a port, each sign-in takes a free one; with one, always that.</source>
        <translation>Registrado además para los navegadores propios (RFC 8252 7.3): http://127.0.0.1/callback. Sin puerto, cada inicio de sesión toma uno libre; con él, siempre ese.</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>Where people sign in: in Keyfob&apos;s window, in their own browser, or as they choose. system and ask need loopback_redirect_uri.</source>
        <translation>Dónde se inicia sesión: en la ventana de Keyfob, en el navegador propio, o según se elija. system y ask necesitan loopback_redirect_uri.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Auth0: the API that the access token is for.</source>
        <translation>Auth0: la API para la que es el token de acceso.</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>Permisos que se piden</translation>
    </message>
    <message>
        <source>What to ask for; openid is always added.</source>
        <translation>Lo que se pide; openid se agrega siempre.</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Words from code, id_token and token.</source>
        <translation>Palabras de code, id_token y token.</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>Modo de respuesta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Auth0: an id (org_...) or a name.</source>
        <translation>Auth0: un id (org_...) o un nombre.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>login, consent or select_account</source>
        <translation>login, consent o select_account</translation>
    </message>
    <message>
        <source>Maximum age of the sign-in</source>
        <translation>Antigüedad máxima del inicio de sesión</translation>
    </message>
    <message>
        <source>Seconds since the person signed in.</source>
        <translation>Segundos desde que la persona inició sesión.</translation>
    </message>
    <message>
        <source>Authentication levels</source>
        <translation>Niveles de autenticación</translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation>Sugerencia de usuario</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Screen hint</source>
        <translation>Sugerencia de pantalla</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>RFC 8707</source>
        <translation>RFC 8707</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Otros parámetros</translation>
    </message>
    <message>
        <source>Sent along in the authorization request; cannot name the protocol&apos;s own parameters.</source>
        <translation>Se envían con la solicitud de autorización; no pueden nombrar los parámetros propios del protocolo.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Your API. Its origin is the only one that gets the access token.</source>
        <translation>Su API. Solo su origen recibe el token de acceso.</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>Descripción de la API</translation>
    </message>
    <message>
        <source>Where the OpenAPI description of your API is: an https address, a path below api_base_url that begins with /, or a file, relative to this one. Without it, Keyfob looks for it at the API.</source>
        <translation>Dónde está la descripción OpenAPI de su API: una dirección https, una ruta bajo api_base_url que empiece por /, o un archivo relativo a este. Sin ella, Keyfob la busca en la API.</translation>
    </message>
    <message>
        <source>Places of the API</source>
        <translation>Lugares de la API</translation>
    </message>
    <message>
        <source>Which lists of the API are shown, in this order; leave it out for all of them. Each has path (or operation), and if need be title, columns and order.</source>
        <translation>Qué listas de la API se muestran, y en qué orden; omítalo para mostrarlas todas. Cada una tiene path (u operation) y, si hace falta, title, columns y order.</translation>
    </message>
    <message>
        <source>Other sign-in hosts</source>
        <translation>Otros hosts de inicio de sesión</translation>
    </message>
    <message>
        <source>Hosts besides the provider&apos;s own that sign-in may visit: accounts.example.com; *.example.com is every host below example.com, not that one itself, and never a public suffix such as *.co.uk.</source>
        <translation>Hosts que puede visitar el inicio de sesión además de los del proveedor: accounts.example.com; *.example.com es todo host bajo example.com, no ese mismo, y nunca un sufijo público como *.co.uk.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port. Keyfob asks for a user name and password, and keeps them in the keychain.</source>
        <translation>system, none, http://host:port o socks5://host:port. Keyfob pide un nombre de usuario y una contraseña, y los guarda en el llavero.</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autoridad de certificación privada</translation>
    </message>
    <message>
        <source>PEM of a private CA; relative to this file.</source>
        <translation>PEM de una autoridad privada; relativo a este archivo.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>What to show to servers that ask for a certificate: PEM, or PKCS#12 with its key; relative to this file. Keyfob asks for the passphrase.</source>
        <translation>Lo que se muestra a los servidores que piden un certificado: PEM, o PKCS#12 con su clave; relativo a este archivo. Keyfob pide la frase de contraseña.</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>PEM of the certificate&apos;s key, unless it is in the same file (PKCS#12: always); relative to this file.</source>
        <translation>PEM de la clave del certificado, salvo que esté en el mismo archivo (PKCS#12: siempre); relativo a este archivo.</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>Algoritmos de firma</translation>
    </message>
    <message>
        <source>Default RS256; RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA.</source>
        <translation>Predeterminado RS256; RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA.</translation>
    </message>
    <message>
        <source>Clock leeway</source>
        <translation>Tolerancia del reloj</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Log out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
    </message>
    <message>
        <source>Auth0: logging out also ends the session at the provider behind it; its hosts belong into sign_in_hosts.</source>
        <translation>Auth0: al cerrar la sesión también termina la del proveedor que hay detrás; sus hosts van en sign_in_hosts.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Text</name>
    <message>
        <source>There is no organization to check. Name its tenant file with --tenant.</source>
        <translation>No hay ninguna organización que comprobar. Indique su archivo de tenant con --tenant.</translation>
    </message>
    <message>
        <source>Only one link can be opened.</source>
        <translation>Solo se puede abrir un enlace.</translation>
    </message>
    <message>
        <source>Keyfob opens no links of this kind: %1</source>
        <translation>Keyfob no abre enlaces de esta clase: %1</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argumento desconocido: %1</translation>
    </message>
    <message>
        <source>Checks the organization&apos;s settings at its provider and API, and exits.</source>
        <translation>Comprueba los ajustes de la organización en su proveedor y su API, y termina.</translation>
    </message>
    <message>
        <source>With --check: prints JSON for programs.</source>
        <translation>Con --check: escribe JSON para programas.</translation>
    </message>
    <message>
        <source>--json goes with --check only.</source>
        <translation>--json va solo con --check.</translation>
    </message>
    <message>
        <source>Give either --check or --self-check.</source>
        <translation>Indique --check o --self-check.</translation>
    </message>
    <message>
        <source>Sign in at your organization and use its protected API.</source>
        <translation>Inicie sesión en su organización y use su API protegida.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>The organization&apos;s tenant file (JSON).</source>
        <translation>El archivo de tenant de la organización (JSON).</translation>
    </message>
    <message>
        <source>Colors: light, dark, or system (the default).</source>
        <translation>Colores: light, dark o system (predeterminado).</translation>
    </message>
    <message>
        <source>Starts beside a Keyfob that is running, instead of bringing it to the front.</source>
        <translation>Se inicia junto a un Keyfob en ejecución, en lugar de traerlo al frente.</translation>
    </message>
    <message>
        <source>Checks what Keyfob needs on this computer, and exits.</source>
        <translation>Comprueba lo que Keyfob necesita en este equipo, y termina.</translation>
    </message>
    <message>
        <source>keyfob: brings the window to the front; keyfob://add?organization=DOMAIN fills in the field for adding an organization.</source>
        <translation>keyfob: trae la ventana al frente; keyfob://add?organization=DOMAIN rellena el campo para agregar una organización.</translation>
    </message>
    <message>
        <source>The theme is light, dark or system, not %1.</source>
        <translation>El tema es light, dark o system, no %1.</translation>
    </message>
    <message>
        <source>Screens: they cannot be shown. Install Keyfob again.
%1</source>
        <translation>Pantallas: no se pueden mostrar. Instale Keyfob de nuevo.
%1</translation>
    </message>
    <message>
        <source>Icons: Qt&apos;s plugin that draws SVG is missing.</source>
        <translation>Iconos: falta el complemento de Qt que dibuja SVG.</translation>
    </message>
    <message>
        <source>Screens and icons</source>
        <translation>Pantallas e iconos</translation>
    </message>
    <message>
        <source>TLS: Qt finds no OpenSSL.</source>
        <translation>TLS: Qt no encuentra OpenSSL.</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>Certificates: this computer trusts no authority, so only a provider with a ca_file can be reached. Install ca-certificates.</source>
        <translation>Certificados: este equipo no confía en ninguna autoridad, así que solo se puede llegar a un proveedor con ca_file. Instale ca-certificates.</translation>
    </message>
    <message numerus="yes">
        <source>Certificates: %n authorities are trusted</source>
        <translation>
            <numerusform>Certificados: se confía en %n autoridad</numerusform>
            <numerusform>Certificados: se confía en %n autoridades</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in window: %1</source>
        <translation>Ventana de inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Sign-in window: it is not installed; people sign in in their own browser, where the provider allows that.</source>
        <translation>Ventana de inicio de sesión: no está instalada; se inicia sesión en el navegador propio, donde el proveedor lo permite.</translation>
    </message>
    <message>
        <source>Sign-in window: %1 does not start, or is of another version. Install it again.</source>
        <translation>Ventana de inicio de sesión: %1 no se inicia, o es de otra versión. Instálela de nuevo.</translation>
    </message>
    <message>
        <source>Browser: it is opened with xdg-open</source>
        <translation>Navegador: se abre con xdg-open</translation>
    </message>
    <message>
        <source>Browser: none can be opened. Install xdg-utils.</source>
        <translation>Navegador: no se puede abrir ninguno. Instale xdg-utils.</translation>
    </message>
    <message>
        <source>Keychain: it stores, returns and deletes</source>
        <translation>Llavero: guarda, devuelve y elimina</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Llavero: %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>is valid only from %1 on; is this computer&apos;s clock right?</source>
        <translation>es válido solo desde el %1; ¿está en hora el reloj de este equipo?</translation>
    </message>
    <message>
        <source>ca_file: %1</source>
        <translation>ca_file: %1</translation>
    </message>
    <message>
        <source>ca_file: the certificate in %1 %2.</source>
        <translation>ca_file: el certificado de %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>ca_file: %n authorities</source>
        <translation>
            <numerusform>ca_file: %n autoridad</numerusform>
            <numerusform>ca_file: %n autoridades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it is locked; Keyfob asks for its passphrase</source>
        <translation>%1: está bloqueado; Keyfob pide su frase de contraseña</translation>
    </message>
    <message>
        <source>%1: the certificate in %2 %3.</source>
        <translation>%1: el certificado de %2 %3.</translation>
    </message>
    <message>
        <source>Tenant file: %1</source>
        <translation>Archivo de tenant: %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>policy, locked</source>
        <translation>directiva, bloqueado</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>directiva</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Policy: %1, by %2</source>
        <translation>Directiva: %1, de %2</translation>
    </message>
    <message>
        <source>Allowed issuer: %1</source>
        <translation>Emisor permitido: %1</translation>
    </message>
    <message>
        <source>Setting %1: %2 (%3)</source>
        <translation>Ajuste %1: %2 (%3)</translation>
    </message>
    <message>
        <source>It took too long. Start again on the page.</source>
        <translation>Tardó demasiado. Empiece de nuevo en la página.</translation>
    </message>
    <message>
        <source>This key has no passkey for the page. Use the key that you have registered there.</source>
        <translation>Esta llave no tiene ninguna clave de acceso para la página. Use la llave que registró allí.</translation>
    </message>
    <message>
        <source>This key is registered already. Use another one.</source>
        <translation>Esta llave ya está registrada. Use otra.</translation>
    </message>
    <message>
        <source>Wrong PIN too many times. Remove the key, plug it in again, and try once more.</source>
        <translation>Demasiados PIN incorrectos. Quite la llave, conéctela de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Wrong PIN too many times: the key is locked. Only a reset, which erases it, makes it usable again.</source>
        <translation>Demasiados PIN incorrectos: la llave está bloqueada. Solo un restablecimiento, que la borra, permite usarla de nuevo.</translation>
    </message>
    <message>
        <source>The key was removed. Plug it in and try again.</source>
        <translation>Se quitó la llave. Conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This key cannot hold passkeys. Use another one.</source>
        <translation>Esta llave no puede guardar claves de acceso. Use otra.</translation>
    </message>
    <message>
        <source>This key cannot verify that it is you, as the page requires. Use one with a PIN or a fingerprint.</source>
        <translation>Esta llave no puede comprobar que es usted, como exige la página. Use una con PIN o huella.</translation>
    </message>
    <message>
        <source>This key cannot store what the page requires. Use another one.</source>
        <translation>Esta llave no puede guardar lo que exige la página. Use otra.</translation>
    </message>
    <message>
        <source>The page does not support the signatures of this key. Use another one.</source>
        <translation>La página no admite las firmas de esta llave. Use otra.</translation>
    </message>
    <message>
        <source>This key is full. Use another one.</source>
        <translation>Esta llave está llena. Use otra.</translation>
    </message>
    <message>
        <source>You refused at the key.</source>
        <translation>Lo rechazó en la llave.</translation>
    </message>
    <message>
        <source>The key could not be used.</source>
        <translation>No se pudo usar la llave.</translation>
    </message>
    <message>
        <source>You have several passkeys for %1. Which one do you want to use?</source>
        <translation>Tiene varias claves de acceso para %1. ¿Cuál quiere usar?</translation>
    </message>
    <message>
        <source>%1 requires a PIN for your key. Choose one; it is stored only on the key.</source>
        <translation>%1 exige un PIN para su llave. Elija uno; se guarda solo en la llave.</translation>
    </message>
    <message>
        <source>%1 needs to verify that it is you. The PIN goes to your key, not to the page.</source>
        <translation>%1 debe comprobar que es usted. El PIN va a su llave, no a la página.</translation>
    </message>
    <message>
        <source>Plug in your security key, and touch it when it blinks. This shows %1 that you are present.</source>
        <translation>Conecte su llave de seguridad y tóquela cuando parpadee. Esto muestra a %1 que está presente.</translation>
    </message>
    <message>
        <source>The key no longer accepts your fingerprint: use its PIN.</source>
        <translation>La llave ya no acepta su huella: use su PIN.</translation>
    </message>
    <message>
        <source>Wrong PIN. Attempts left before the key locks: %1.</source>
        <translation>PIN incorrecto. Intentos restantes antes de que se bloquee la llave: %1.</translation>
    </message>
    <message>
        <source>That was too short. Characters needed: %1.</source>
        <translation>Era demasiado corto. Caracteres necesarios: %1.</translation>
    </message>
    <message>
        <source>The key does not accept one of these characters.</source>
        <translation>La llave no acepta uno de estos caracteres.</translation>
    </message>
    <message>
        <source>The key already has this PIN.</source>
        <translation>La llave ya tiene este PIN.</translation>
    </message>
    <message>
        <source>its certificate belongs to another name.</source>
        <translation>su certificado es de otro nombre.</translation>
    </message>
    <message>
        <source>its certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>su certificado ha caducado, o el reloj de este equipo no está en hora.</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust.</source>
        <translation>su certificado es de una autoridad en la que este equipo no confía.</translation>
    </message>
    <message>
        <source>its certificate has been revoked.</source>
        <translation>su certificado ha sido revocado.</translation>
    </message>
    <message>
        <source>its certificate is not valid.</source>
        <translation>su certificado no es válido.</translation>
    </message>
    <message>
        <source>the scheme (https or http)</source>
        <translation>el esquema (https o http)</translation>
    </message>
    <message>
        <source>the user name before the host</source>
        <translation>el nombre de usuario antes del host</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>el host</translation>
    </message>
    <message>
        <source>the dot after the host</source>
        <translation>el punto después del host</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>el puerto</translation>
    </message>
    <message>
        <source>upper and lower case of the path</source>
        <translation>mayúsculas y minúsculas de la ruta</translation>
    </message>
    <message>
        <source>the slash at the end</source>
        <translation>la barra final</translation>
    </message>
    <message>
        <source>the percent-encoding of the path</source>
        <translation>la codificación por porcentaje de la ruta</translation>
    </message>
    <message>
        <source>the path</source>
        <translation>la ruta</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>la consulta</translation>
    </message>
    <message>
        <source>This connection is not safe</source>
        <translation>Esta conexión no es segura</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2 Nothing was sent. Ask your organization&apos;s support, and do not enter your password elsewhere.</source>
        <translation>%1 no pudo demostrar quién es: %2 No se envió nada. Pregunte al soporte de su organización y no escriba su contraseña en otro sitio.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2). Try again later.</source>
        <translation>%1 respondió con un error (%2). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection and try again.</source>
        <translation>No se puede conectar con %1. Revise su conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The page did not open</source>
        <translation>La página no se abrió</translation>
    </message>
    <message>
        <source>This is taking long</source>
        <translation>Está tardando mucho</translation>
    </message>
    <message>
        <source>%1 has not answered yet. Wait a little longer, or try again.</source>
        <translation>%1 aún no ha respondido. Espere un poco más o inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The page is empty</source>
        <translation>La página está vacía</translation>
    </message>
    <message>
        <source>%1 sent an empty page. Try again; if it stays empty, ask your organization&apos;s support.</source>
        <translation>%1 envió una página vacía. Inténtelo de nuevo; si sigue vacía, pregunte al soporte de su organización.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>La página dejó de funcionar</translation>
    </message>
    <message>
        <source>The page stopped working unexpectedly. Try again.</source>
        <translation>La página dejó de funcionar inesperadamente. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The page has closed</source>
        <translation>La página se ha cerrado</translation>
    </message>
    <message>
        <source>The page closed before you were signed in. Try again.</source>
        <translation>La página se cerró antes de que iniciara sesión. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This page is not part of signing in</source>
        <translation>Esta página no forma parte del inicio de sesión</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not one of %2&apos;s sign-in hosts. If it should be, ask your organization to add it to the list of sign-in hosts.</source>
        <translation>La página intentó abrir %1, que %2 no indica como host de inicio de sesión. Si debe serlo, pida a su organización que lo agregue a la lista de hosts de inicio de sesión.</translation>
    </message>
    <message>
        <source>The provider returned to another address</source>
        <translation>El proveedor volvió a otra dirección</translation>
    </message>
    <message>
        <source>The provider sent you to %1, but the redirect URI is %2. They differ in: %3. Ask your organization to register the redirect URI exactly.</source>
        <translation>El proveedor lo envió a %1, pero el URI de redirección es %2. Difieren en: %3. Pida a su organización que registre el URI de redirección exactamente.</translation>
    </message>
    <message>
        <source>The page went to an address that belongs to no website. Begin again.</source>
        <translation>La página fue a una dirección que no pertenece a ningún sitio web. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>The page tried to open %1 without encryption. Nothing was sent. Ask your organization&apos;s support.</source>
        <translation>La página intentó abrir %1 sin cifrado. No se envió nada. Pregunte al soporte de su organización.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown.</source>
        <translation>No es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>The picture is too large to show: %1 × %2 pixels.</source>
        <translation>La imagen es demasiado grande para mostrarla: %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <translation>AAAA-MM-DD hh:mm</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Forma %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija uno.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Add an entry.</source>
        <translation>Agregue una entrada.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Es obligatorio.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Escriba un valor.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>Al menos %n entrada.</numerusform>
            <numerusform>Al menos %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>Como máximo %n entrada.</numerusform>
            <numerusform>Como máximo %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two entries are the same.</source>
        <translation>Dos entradas son iguales.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>This name is already there.</source>
        <translation>Este nombre ya existe.</translation>
    </message>
    <message>
        <source>The request succeeded.</source>
        <translation>La solicitud se realizó correctamente.</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Creado.</translation>
    </message>
    <message>
        <source>Accepted: the API will process it later.</source>
        <translation>Aceptada: la API la procesará más tarde.</translation>
    </message>
    <message>
        <source>The request succeeded. The response has no content.</source>
        <translation>La solicitud se realizó correctamente. La respuesta no tiene contenido.</translation>
    </message>
    <message>
        <source>This is part of the content.</source>
        <translation>Es una parte del contenido.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last request.</source>
        <translation>Nada ha cambiado desde la última solicitud.</translation>
    </message>
    <message>
        <source>The API does not understand the request.</source>
        <translation>La API no entiende la solicitud.</translation>
    </message>
    <message>
        <source>The API does not accept the access token.</source>
        <translation>La API no acepta el token de acceso.</translation>
    </message>
    <message>
        <source>The API refuses this request.</source>
        <translation>La API rechaza esta solicitud.</translation>
    </message>
    <message>
        <source>Nothing was found at this address.</source>
        <translation>No se encontró nada en esta dirección.</translation>
    </message>
    <message>
        <source>This address does not support the method.</source>
        <translation>Esta dirección no admite el método.</translation>
    </message>
    <message>
        <source>The API cannot respond in the requested format.</source>
        <translation>La API no puede responder en el formato solicitado.</translation>
    </message>
    <message>
        <source>The request conflicts with the current state.</source>
        <translation>La solicitud está en conflicto con el estado actual.</translation>
    </message>
    <message>
        <source>This address has been removed.</source>
        <translation>Esta dirección se ha eliminado.</translation>
    </message>
    <message>
        <source>A condition of the request was not met.</source>
        <translation>No se cumplió una condición de la solicitud.</translation>
    </message>
    <message>
        <source>The body is larger than the API accepts.</source>
        <translation>El cuerpo es mayor de lo que la API acepta.</translation>
    </message>
    <message>
        <source>The API does not accept this type of body.</source>
        <translation>La API no acepta este tipo de cuerpo.</translation>
    </message>
    <message>
        <source>The API understands the body, but cannot process it.</source>
        <translation>La API entiende el cuerpo, pero no puede procesarlo.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Demasiadas solicitudes en poco tiempo.</translation>
    </message>
    <message>
        <source>The API has an internal error.</source>
        <translation>La API tiene un error interno.</translation>
    </message>
    <message>
        <source>A server behind the API did not respond correctly.</source>
        <translation>Un servidor tras la API no respondió correctamente.</translation>
    </message>
    <message>
        <source>The API is busy or under maintenance.</source>
        <translation>La API está ocupada o en mantenimiento.</translation>
    </message>
    <message>
        <source>The API redirects to another address.</source>
        <translation>La API redirige a otra dirección.</translation>
    </message>
    <message>
        <source>The API refuses the request.</source>
        <translation>La API rechaza la solicitud.</translation>
    </message>
    <message>
        <source>The API could not complete the request.</source>
        <translation>La API no pudo completar la solicitud.</translation>
    </message>
    <message>
        <source>%1 %2 responded %3</source>
        <translation>%1 %2 respondió %3</translation>
    </message>
    <message>
        <source>The response is from %1</source>
        <translation>La respuesta es de %1</translation>
    </message>
    <message>
        <source>The access token was renewed for this request</source>
        <translation>El token de acceso se renovó para esta solicitud</translation>
    </message>
    <message>
        <source>is not a member of a policy</source>
        <translation>no es un miembro de una directiva</translation>
    </message>
    <message>
        <source>your administrator</source>
        <translation>su administrador</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy has a mistake: %1 %2.</source>
        <translation>La directiva del administrador tiene un error: %1 %2.</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>debe ser un texto que no esté vacío</translation>
    </message>
    <message>
        <source>must be a list of texts, 1 to %1</source>
        <translation>debe ser una lista de textos, de 1 a %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>is not a setting of Keyfob</source>
        <translation>no es un ajuste de Keyfob</translation>
    </message>
    <message>
        <source>must have “value” and “locked”, true or false</source>
        <translation>debe tener «value» y «locked», true o false</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy is not valid JSON (%1).</source>
        <translation>La directiva del administrador no es JSON válido (%1).</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colors of all windows.</source>
        <translation>Colores de todas las ventanas.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of all windows, and of dates and numbers.</source>
        <translation>Idioma de todas las ventanas, y de fechas y números.</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>Where the provider&apos;s page opens. By default, your organization decides.</source>
        <translation>Dónde se abre la página del proveedor. De forma predeterminada, decide su organización.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Esta app</translation>
    </message>
    <message>
        <source>My browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>In the keychain, also after Keyfob is closed. With No, your access ends when you close Keyfob. What was kept before ends then, or at the next start.</source>
        <translation>En el llavero, también tras cerrar Keyfob. Con No, su acceso termina al cerrar Keyfob. Lo que se guardó antes termina entonces, o en el próximo inicio.</translation>
    </message>
    <message>
        <source>Keep sent requests</source>
        <translation>Guardar las solicitudes enviadas</translation>
    </message>
    <message>
        <source>On this computer, without tokens and responses.</source>
        <translation>En este equipo, sin tokens ni respuestas.</translation>
    </message>
    <message>
        <source>Copied tokens stay on the clipboard</source>
        <translation>Los tokens copiados siguen en el portapapeles</translation>
    </message>
    <message>
        <source>After this time a copied access token is removed.</source>
        <translation>Pasado este tiempo se quita un token de acceso copiado.</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 s</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For organizations that name none: “none”, http://host:port or socks5://host:port. Empty: as the system says.</source>
        <translation>Para organizaciones que no nombran ninguno: «none», http://host:port o socks5://host:port. Vacío: según el sistema.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>A file (PEM) with authorities that are trusted beside the system&apos;s, for organizations that name none.</source>
        <translation>Un archivo (PEM) con autoridades en las que se confía además de las del sistema, para organizaciones que no nombran ninguna.</translation>
    </message>
    <message>
        <source>must be a path that begins at /</source>
        <translation>debe ser una ruta que empiece por /</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>debe ser uno de %1</translation>
    </message>
    <message>
        <source>the private certificate authority</source>
        <translation>la autoridad de certificación privada</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>el certificado de cliente</translation>
    </message>
    <message>
        <source>the key of the client certificate</source>
        <translation>la clave del certificado de cliente</translation>
    </message>
    <message>
        <source>Not included, because they are files on this computer: %1. Copy them to the other device, and choose them there.</source>
        <translation>No incluidos, porque son archivos de este equipo: %1. Cópielos al otro dispositivo y elíjalos allí.</translation>
    </message>
    <message>
        <source>Saved as %1, without secrets.</source>
        <translation>Guardado como %1, sin secretos.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Other sign-in hosts</source>
        <translation>Otros hosts de inicio de sesión</translation>
    </message>
    <message>
        <source>Address of the configuration</source>
        <translation>Dirección de la configuración</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autoridad de certificación privada</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>Descripción de la API</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>Permisos que se piden</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Otros parámetros</translation>
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
        <source>set; a program on a desktop keeps no secret</source>
        <translation>definido; un programa de escritorio no guarda secretos</translation>
    </message>
    <message>
        <source>The text is UTF-16; JSON should be UTF-8.</source>
        <translation>El texto es UTF-16; JSON debería ser UTF-8.</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have.</source>
        <translation>El texto empieza con una marca de orden de bytes, que JSON no debe tener.</translation>
    </message>
    <message>
        <source>The JSON starts after “%1”, which the tree leaves out.</source>
        <translation>El JSON empieza después de «%1», que el árbol omite.</translation>
    </message>
    <message>
        <source>The body has several JSON values, one after the other.</source>
        <translation>El cuerpo tiene varios valores JSON, uno tras otro.</translation>
    </message>
    <message>
        <source>This is not JSON. %1.</source>
        <translation>Esto no es JSON. %1.</translation>
    </message>
    <message>
        <source>Some names occur twice in one object; they are marked.</source>
        <translation>Algunos nombres aparecen dos veces en un objeto; están marcados.</translation>
    </message>
    <message>
        <source>The table shows the first %1 columns; the tree shows all.</source>
        <translation>La tabla muestra las primeras %1 columnas; el árbol las muestra todas.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times</source>
        <translation>
            <numerusform>Se envió %n vez</numerusform>
            <numerusform>Se envió %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Stronger colors and lines in all windows.</source>
        <translation>Colores y líneas más marcados en todas las ventanas.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Size of text and controls, compared with the system’s text size.</source>
        <translation>Tamaño del texto y de los controles respecto al del sistema.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Sign-in window: Keyfob was built without it; people sign in in their own browser, where the provider allows that.</source>
        <translation>Ventana de inicio de sesión: Keyfob se compiló sin ella; se inicia sesión en el navegador propio, donde el proveedor lo permite.</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>El inicio de sesión ha tardado demasiado</translation>
    </message>
    <message>
        <source>It has expired while this device was asleep. Try again to start over.</source>
        <translation>Ha caducado mientras el dispositivo estaba en suspensión. Vuelva a intentarlo para empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TokenCheckModel</name>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>nothing, as allowed</source>
        <translation>nada, como se permite</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>at most %1 s ago</source>
        <translation>hace como máximo %1 s</translation>
    </message>
    <message>
        <source>what was sent with this sign-in</source>
        <translation>lo que se envió con este inicio de sesión</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Made with a key that the provider publishes</source>
        <translation>Hecho con una clave que publica el proveedor</translation>
    </message>
</context>
<context>
    <name>Keyfob::TokenClaimModel</name>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
</context>
<context>
    <name>LapsedBanner</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Su sesión ha terminado.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in your browser. You can then continue where you left off.</source>
        <translation>Inicie sesión en la página de su proveedor, en su navegador. Después podrá continuar donde lo dejó.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in the window that has opened. You can then continue where you left off.</source>
        <translation>Inicie sesión en la página de su proveedor, en la ventana que se ha abierto. Después podrá continuar donde lo dejó.</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>Iniciar se&amp;sión</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Abrir de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>LineControl</name>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Elegir un día para %1</translation>
    </message>
    <message>
        <source>Make a new one for %1</source>
        <translation>Crear uno nuevo para %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Elegir un archivo para %1</translation>
    </message>
</context>
<context>
    <name>LogInScreen</name>
    <message>
        <source>Keyfob – Log in</source>
        <translation>Keyfob – Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Unlock and retry</source>
        <translation>&amp;Desbloquear y reintentar</translation>
    </message>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>Usar mi &amp;navegador</translation>
    </message>
    <message>
        <source>Your organization’s own page opens in your browser.</source>
        <translation>La página de su organización se abre en su navegador.</translation>
    </message>
    <message>
        <source>You sign in on your organization’s own page.</source>
        <translation>Inicia sesión en la página de su organización.</translation>
    </message>
    <message>
        <source>&amp;Log In with this app</source>
        <translation>&amp;Iniciar sesión con esta aplicación</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Log In with my &amp;browser</source>
        <translation>Iniciar sesión con mi &amp;navegador</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Proveedor: %1</translation>
    </message>
    <message>
        <source>&amp;Another organization</source>
        <translation>&amp;Otra organización</translation>
    </message>
    <message>
        <source>&amp;Edit organization</source>
        <translation>&amp;Editar organización</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Shows more places</source>
        <translation>Muestra más lugares</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
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
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Mayús+L</translation>
    </message>
</context>
<context>
    <name>ObjectForm</name>
    <message>
        <source>* Required</source>
        <translation>* Obligatorio</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Find a file in this folder</source>
        <translation>Buscar un archivo en esta carpeta</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n files</source>
        <translation>
            <numerusform>Elegir %n archivo</numerusform>
            <numerusform>Elegir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>OperationPalette</name>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Buscar una operación</translation>
    </message>
    <message>
        <source>No operation matches.</source>
        <translation>Ninguna operación coincide.</translation>
    </message>
</context>
<context>
    <name>OperationSheet</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show the current version</source>
        <translation>Mostrar la versión actual</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>¿Descartar lo que escribió?</translation>
    </message>
    <message>
        <source>It was not sent yet.</source>
        <translation>Aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Enviar el formulario</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
</context>
<context>
    <name>OrganizationRow</name>
    <message>
        <source>%1 · 1 account</source>
        <translation>%1 · 1 cuenta</translation>
    </message>
    <message>
        <source>%1 · %2 accounts</source>
        <translation>%1 · %2 cuentas</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Export %1 to a file, without secrets</source>
        <translation>Exportar %1 a un archivo, sin secretos</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>Mostrar %1 como código QR</translation>
    </message>
    <message>
        <source>Remove %1 from this device</source>
        <translation>Quitar %1 de este dispositivo</translation>
    </message>
</context>
<context>
    <name>OrganizationsSection</name>
    <message>
        <source>Export the settings</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Lists of accounts have this order. Alt+Up and Alt+Down move an organization.</source>
        <translation>Las listas de cuentas tienen este orden. Alt+Arriba y Alt+Abajo mueven una organización.</translation>
    </message>
    <message>
        <source>Keyfob keeps no organization yet.</source>
        <translation>Keyfob aún no guarda ninguna organización.</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>&amp;Agregar organización</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>La conexión está cifrada</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>La conexión no está cifrada</translation>
    </message>
    <message>
        <source>This page is from %1</source>
        <translation>Esta página es de %1</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Aún no hay página</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Sign in to %1, on this computer</source>
        <translation>Iniciar sesión en %1, en este equipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Loading, %1 percent</source>
        <translation>Cargando, %1 por ciento</translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>Accounts on this device</source>
        <translation>Cuentas en este dispositivo</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>PasskeyDialog</name>
    <message>
        <source>Choose a passkey</source>
        <translation>Elija una clave de acceso</translation>
    </message>
    <message>
        <source>A new PIN for your security key</source>
        <translation>Un PIN nuevo para su llave de seguridad</translation>
    </message>
    <message>
        <source>PIN of your security key</source>
        <translation>PIN de su llave de seguridad</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Toque su llave de seguridad</translation>
    </message>
    <message>
        <source>The key did not work</source>
        <translation>La llave no funcionó</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Esperando la llave</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Repita el PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>Continue in your provider’s window.</source>
        <translation>Continúe en la ventana de su proveedor.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Pedir %1</translation>
    </message>
    <message>
        <source>Ask for these permissions</source>
        <translation>Pedir estos permisos</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Keep waiting</source>
        <translation>Seguir esperando</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>Abrir en mi navegador</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove this account?</source>
        <translation>¿Quitar esta cuenta?</translation>
    </message>
    <message>
        <source>%1 will be logged out, and everything that this computer keeps of the account will be removed. At the organization nothing is deleted.</source>
        <translation>Se cerrará la sesión de %1 y se quitará todo lo que este equipo guarda de la cuenta. En la organización no se elimina nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Quitar de este dispositivo</translation>
    </message>
</context>
<context>
    <name>RemoveOrganizationDialog</name>
    <message>
        <source>Remove this organization?</source>
        <translation>¿Quitar esta organización?</translation>
    </message>
    <message>
        <source>Everybody with an account of %1 on this computer will be logged out, and everything that this computer keeps of the organization will be removed. At the organization nothing is deleted.</source>
        <translation>Se cerrará la sesión de todos los que tienen una cuenta de %1 en este equipo y se quitará todo lo que este equipo guarda de la organización. En la organización no se elimina nada.</translation>
    </message>
    <message>
        <source>The settings of %1 will be removed from this computer. To use them again, you have to add the organization again.</source>
        <translation>Los ajustes de %1 se quitarán de este equipo. Para usarlos de nuevo, tendrá que agregar la organización otra vez.</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Quitar de este dispositivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Requests you have sent (Ctrl+H)</source>
        <translation>Solicitudes enviadas (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write the request by hand</source>
        <translation>Escribir la solicitud a mano</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Cuerpo (JSON)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Cabeceras de respuesta</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Cabeceras de solicitud</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar la solicitud</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancelar la solicitud</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Buscar una operación</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;New %1</source>
        <translation>&amp;Nuevo: %1</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Filter what is shown</source>
        <translation>Filtrar lo que se muestra</translation>
    </message>
    <message>
        <source>Filters (set)</source>
        <translation>Filtros (activos)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message>
        <source>Export selected</source>
        <translation>Exportar la selección</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>New %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
</context>
<context>
    <name>ResourceTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendente</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Fila %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>According to %1:</source>
        <translation>Según %1:</translation>
    </message>
    <message>
        <source>You log in on the provider’s own page. Add this organization only if you know the provider.</source>
        <translation>Inicia sesión en la página del proveedor. Agregue esta organización solo si conoce el proveedor.</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>&amp;Agregar organización</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ScopesCard</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>There is no access token, so nothing is granted at the API.</source>
        <translation>No hay token de acceso, así que no se ha concedido nada en la API.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>no concedido</translation>
    </message>
    <message>
        <source>added by your organization</source>
        <translation>agregado por su organización</translation>
    </message>
    <message>
        <source>requested, about you: no permission at the API</source>
        <translation>solicitado, sobre usted: no es un permiso en la API</translation>
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
        <translation>Correo, dominio o dirección del proveedor</translation>
    </message>
    <message>
        <source>emma@acme.example</source>
        <translation>emma@acme.example</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Looking for your organization…</source>
        <translation>Buscando su organización…</translation>
    </message>
    <message>
        <source>&amp;Open tenant file…</source>
        <translation>&amp;Abrir archivo de tenant…</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Nombre de la entrada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Agregar a %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Agregar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>SelectBox</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Export selected</source>
        <translation>Exportar la selección</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Borrar la selección</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ShareOrganizationDialog</name>
    <message>
        <source>Share %1</source>
        <translation>Compartir %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>These settings are too long for a code. Save them as a file, and open it on the other device.</source>
        <translation>Estos ajustes son demasiado largos para un código. Guárdelos en un archivo y ábralo en el otro dispositivo.</translation>
    </message>
    <message>
        <source>Scan it with a device that has Keyfob: it fills in the field for adding an organization.</source>
        <translation>Escanéelo con un dispositivo que tenga Keyfob: rellena el campo para agregar una organización.</translation>
    </message>
    <message>
        <source>It holds the settings as text, without secrets: save them as a file on the other device, and open it there with Keyfob.</source>
        <translation>Contiene los ajustes como texto, sin secretos: guárdelos en un archivo en el otro dispositivo y ábralo allí con Keyfob.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Log out – %1</source>
        <translation>Cerrar sesión – %1</translation>
    </message>
    <message>
        <source>Sign in – %1</source>
        <translation>Iniciar sesión – %1</translation>
    </message>
</context>
<context>
    <name>SigningInScreen</name>
    <message>
        <source>Keyfob – Signing in</source>
        <translation>Keyfob – Iniciando sesión</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Iniciando sesión en %1</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Abrir de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar el &amp;enlace</translation>
    </message>
    <message>
        <source>For another browser on this computer</source>
        <translation>Para otro navegador de este equipo</translation>
    </message>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>Usar mi &amp;navegador</translation>
    </message>
    <message>
        <source>For passkeys and security keys, and where the page does not work here</source>
        <translation>Para claves de acceso y llaves de seguridad, y cuando la página no funciona aquí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Please wait</source>
        <translation>Espere</translation>
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
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>StepUpCard</name>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>%1: you have it</source>
        <translation>%1: lo tiene</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: falta</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Pedir %1</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
</context>
<context>
    <name>TenantUpdateDialog</name>
    <message>
        <source>Other settings</source>
        <translation>Otros ajustes</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Keep the ones in use</source>
        <translation>&amp;Mantener los que están en uso</translation>
    </message>
    <message>
        <source>Use the &amp;file&apos;s settings</source>
        <translation>Usar los ajustes del &amp;archivo</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>What your organization’s provider sent, and how Keyfob verified it</source>
        <translation>Lo que envió el proveedor de su organización, y cómo lo comprobó Keyfob</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>It tells Keyfob who has signed in. It is never sent to an API.</source>
        <translation>Indica a Keyfob quién ha iniciado sesión. Nunca se envía a una API.</translation>
    </message>
    <message>
        <source>Your provider sent none.</source>
        <translation>Su proveedor no envió ninguno.</translation>
    </message>
    <message>
        <source>From your organization</source>
        <translation>De su organización</translation>
    </message>
    <message>
        <source>Why it was accepted</source>
        <translation>Por qué se aceptó</translation>
    </message>
    <message>
        <source>All checks passed:</source>
        <translation>Se superaron todas las comprobaciones:</translation>
    </message>
    <message>
        <source>There is no ID token to check.</source>
        <translation>No hay token de ID que comprobar.</translation>
    </message>
    <message>
        <source>It was checked by an older version of Keyfob, which did not keep the values. The next sign-in or renewal shows them again.</source>
        <translation>Lo comprobó una versión anterior de Keyfob, que no guardaba los valores. El próximo inicio de sesión o renovación los mostrará de nuevo.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>It is a JWT, so it can be read. It is meant for the API: Keyfob neither checks it nor relies on it.</source>
        <translation>Es un JWT, así que se puede leer. Es para la API: Keyfob no lo comprueba ni se fía de él.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that only the API and the provider understand.</source>
        <translation>
            <numerusform>%n byte que solo entienden la API y el proveedor.</numerusform>
            <numerusform>%n bytes que solo entienden la API y el proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>Copiar el token de acceso</translation>
    </message>
    <message>
        <source>Anyone who has it can act as you at the API. It is removed from the clipboard after %1 seconds.</source>
        <translation>Quien lo tenga puede actuar en su nombre en la API. Se quita del portapapeles a los %1 segundos.</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Borrar el portapapeles ahora</translation>
    </message>
    <message>
        <source>The access token is on the clipboard, for %1 seconds at most.</source>
        <translation>El token de acceso está en el portapapeles, durante %1 segundos como máximo.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Header of the access token</source>
        <translation>Cabecera del token de acceso</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Keyfob – Signing out</source>
        <translation>Keyfob – Cerrando sesión</translation>
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
        <translation>Keyfob – Bienvenida</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>Abrir un archivo de tenant</translation>
    </message>
    <message>
        <source>Welcome to Keyfob</source>
        <translation>Bienvenido a Keyfob</translation>
    </message>
    <message>
        <source>Sign in at your organization in one step, and use its services from one app.</source>
        <translation>Inicie sesión en su organización en un solo paso y use sus servicios desde una sola aplicación.</translation>
    </message>
    <message>
        <source>Your organization</source>
        <translation>Su organización</translation>
    </message>
    <message>
        <source>Your e-mail address or your organization’s domain is enough.</source>
        <translation>Basta su correo o el dominio de su organización.</translation>
    </message>
    <message>
        <source>&amp;Add your organization</source>
        <translation>&amp;Agregue su organización</translation>
    </message>
    <message>
        <source>&amp;Open tenant file…</source>
        <translation>&amp;Abrir archivo de tenant…</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>¿Solo quiere mirar?</translation>
    </message>
    <message>
        <source>The sandbox is an organization on this computer, with people and timesheets to try.</source>
        <translation>El entorno de pruebas es una organización en este equipo, con personas y hojas de horas para probar.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Iniciando el entorno de pruebas…</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Probar el entorno</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Tenant files</source>
        <translation>Archivos de tenant</translation>
    </message>
</context>
<context>
    <name>WorkspaceScreen</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Keyfob – %1</source>
        <translation>Keyfob – %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The settings %1 are no file. Remove what is there.</source>
        <translation>Los ajustes %1 no son un archivo. Quite lo que hay allí.</translation>
    </message>
</context>
</TS>
