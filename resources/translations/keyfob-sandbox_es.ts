<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Keyfob::Sandbox</name>
    <message>
        <source>Choose an account</source>
        <translation>Elegir una cuenta</translation>
    </message>
    <message>
        <source>to continue to Keyfob</source>
        <translation>para continuar a Keyfob</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Usar otra cuenta</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>¿Permitir %1?</translation>
    </message>
    <message>
        <source>%1 asks for access to your account.</source>
        <translation>%1 pide acceso a su cuenta.</translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation>La aplicación podrá</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Local sandbox tenant · nothing leaves this computer</source>
        <translation>Tenant local de pruebas · nada sale de este equipo</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bienvenido de nuevo</translation>
    </message>
    <message>
        <source>Log in to Timesheets to continue to %1.</source>
        <translation>Inicie sesión en Timesheets para continuar a %1.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Demo people</source>
        <translation>Personas de demostración</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>Log out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>You are signed in at Timesheets in this window.</source>
        <translation>Ha iniciado sesión en Timesheets en esta ventana.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>The sandbox is running</source>
        <translation>El entorno de pruebas está en marcha</translation>
    </message>
    <message>
        <source>An OpenID Connect tenant and a protected API, on this computer only.</source>
        <translation>Un tenant OpenID Connect y una API protegida, solo en este equipo.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>This request cannot be used</source>
        <translation>Esta solicitud no se puede usar</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Esta página está obsoleta</translation>
    </message>
    <message>
        <source>Close it and start again from the application.</source>
        <translation>Ciérrela y empiece de nuevo desde la aplicación.</translation>
    </message>
    <message>
        <source>Its parameters cannot be read: an escape is broken, or a name comes twice.</source>
        <translation>Sus parámetros no se pueden leer: un escape es erróneo o un nombre aparece dos veces.</translation>
    </message>
    <message>
        <source>Its request_uri is unknown, too old, or was used before.</source>
        <translation>Su request_uri es desconocido, demasiado antiguo o ya se usó.</translation>
    </message>
    <message>
        <source>Its form cannot be read.</source>
        <translation>Su formulario no se puede leer.</translation>
    </message>
    <message>
        <source>Wrong email or password. Try again.</source>
        <translation>Correo o contraseña incorrectos. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Allow access</source>
        <translation>Permitir el acceso</translation>
    </message>
    <message>
        <source>No application with the client_id “%1” is registered here.</source>
        <translation>Aquí no hay registrada ninguna aplicación con el client_id «%1».</translation>
    </message>
    <message>
        <source>The redirect_uri “%1” is not registered for this application. Registered is “%2”.</source>
        <translation>El redirect_uri «%1» no está registrado para esta aplicación. Está registrado «%2».</translation>
    </message>
    <message>
        <source>This log-out cannot be done</source>
        <translation>No se puede cerrar esta sesión</translation>
    </message>
    <message>
        <source>Its parameters cannot be read.</source>
        <translation>Sus parámetros no se pueden leer.</translation>
    </message>
    <message>
        <source>No application with this client_id is registered here.</source>
        <translation>Aquí no hay registrada ninguna aplicación con este client_id.</translation>
    </message>
    <message>
        <source>The returnTo address “%1” is not registered.</source>
        <translation>La dirección returnTo «%1» no está registrada.</translation>
    </message>
    <message>
        <source>The id_token_hint is not an ID token of this provider.</source>
        <translation>El id_token_hint no es un token de ID de este proveedor.</translation>
    </message>
    <message>
        <source>To go back, id_token_hint or client_id is needed.</source>
        <translation>Para volver se necesita id_token_hint o client_id.</translation>
    </message>
    <message>
        <source>The post_logout_redirect_uri “%1” is not registered.</source>
        <translation>El post_logout_redirect_uri «%1» no está registrado.</translation>
    </message>
    <message>
        <source>This page is out of date.</source>
        <translation>Esta página está obsoleta.</translation>
    </message>
    <message>
        <source>This address to go back to is not registered.</source>
        <translation>Esta dirección de vuelta no está registrada.</translation>
    </message>
    <message>
        <source>You are logged out</source>
        <translation>Ha cerrado la sesión</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Know that it is you</source>
        <translation>Saber que es usted</translation>
    </message>
    <message>
        <source>See your name and picture</source>
        <translation>Ver su nombre y su foto</translation>
    </message>
    <message>
        <source>See your email address</source>
        <translation>Ver su correo electrónico</translation>
    </message>
    <message>
        <source>Keep access while you are away</source>
        <translation>Conservar el acceso mientras no está</translation>
    </message>
    <message>
        <source>Read your timesheets</source>
        <translation>Leer sus hojas de horas</translation>
    </message>
    <message>
        <source>Add timesheets for you</source>
        <translation>Agregar hojas de horas por usted</translation>
    </message>
    <message>
        <source>Delete your timesheets</source>
        <translation>Eliminar sus hojas de horas</translation>
    </message>
    <message>
        <source>Approve for your team</source>
        <translation>Aprobar para su equipo</translation>
    </message>
    <message>
        <source>See the projects</source>
        <translation>Ver los proyectos</translation>
    </message>
    <message>
        <source>Add and change projects</source>
        <translation>Agregar y cambiar proyectos</translation>
    </message>
    <message>
        <source>See who works here</source>
        <translation>Ver quién trabaja aquí</translation>
    </message>
    <message>
        <source>Change your personal data</source>
        <translation>Cambiar sus datos personales</translation>
    </message>
    <message>
        <source>Keyfob sandbox</source>
        <translation>Entorno de pruebas de Keyfob</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Así no</translation>
    </message>
    <message>
        <source>This address does not know this method.</source>
        <translation>Esta dirección no conoce este método.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>The sandbox has no page at this address.</source>
        <translation>El entorno de pruebas no tiene ninguna página en esta dirección.</translation>
    </message>
    <message>
        <source>The window should have stopped before</source>
        <translation>La ventana debió detenerse antes</translation>
    </message>
    <message>
        <source>This is the callback address of the application. The sign-in window reads the answer from its URL and never asks for this page; somebody just did.</source>
        <translation>Esta es la dirección de retorno de la aplicación. La ventana de inicio de sesión lee la respuesta en su URL y nunca pide esta página; alguien acaba de hacerlo.</translation>
    </message>
</context>
</TS>
