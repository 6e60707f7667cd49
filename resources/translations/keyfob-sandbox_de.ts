<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Keyfob::Sandbox</name>
    <message>
        <source>Choose an account</source>
        <translation>Konto auswählen</translation>
    </message>
    <message>
        <source>to continue to Keyfob</source>
        <translation>um zu Keyfob fortzufahren</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Anderes Konto verwenden</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>%1 erlauben?</translation>
    </message>
    <message>
        <source>%1 asks for access to your account.</source>
        <translation>%1 bittet um Zugriff auf Ihr Konto.</translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation>Die Anwendung kann dann</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Local sandbox tenant · nothing leaves this computer</source>
        <translation>Lokaler Sandbox-Tenant · nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Log in to Timesheets to continue to %1.</source>
        <translation>Melden Sie sich bei Timesheets an, um zu %1 fortzufahren.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Demo people</source>
        <translation>Demo-Personen</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Log out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>You are signed in at Timesheets in this window.</source>
        <translation>Sie sind in diesem Fenster bei Timesheets angemeldet.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>The sandbox is running</source>
        <translation>Die Sandbox läuft</translation>
    </message>
    <message>
        <source>An OpenID Connect tenant and a protected API, on this computer only.</source>
        <translation>Ein OpenID-Connect-Tenant und eine geschützte API, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
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
        <translation>Diese Anfrage ist nicht verwendbar</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Diese Seite ist veraltet</translation>
    </message>
    <message>
        <source>Close it and start again from the application.</source>
        <translation>Schließen Sie sie, und beginnen Sie in der Anwendung von vorn.</translation>
    </message>
    <message>
        <source>Its parameters cannot be read: an escape is broken, or a name comes twice.</source>
        <translation>Ihre Parameter sind nicht lesbar: Ein Escape ist fehlerhaft, oder ein Name kommt doppelt vor.</translation>
    </message>
    <message>
        <source>Its request_uri is unknown, too old, or was used before.</source>
        <translation>Ihre request_uri ist unbekannt, zu alt oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Its form cannot be read.</source>
        <translation>Ihr Formular ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Wrong email or password. Try again.</source>
        <translation>E-Mail oder Passwort ist falsch. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Allow access</source>
        <translation>Zugriff erlauben</translation>
    </message>
    <message>
        <source>No application with the client_id “%1” is registered here.</source>
        <translation>Hier ist keine Anwendung mit der client_id „%1“ registriert.</translation>
    </message>
    <message>
        <source>The redirect_uri “%1” is not registered for this application. Registered is “%2”.</source>
        <translation>Die redirect_uri „%1“ ist für diese Anwendung nicht registriert. Registriert ist „%2“.</translation>
    </message>
    <message>
        <source>This log-out cannot be done</source>
        <translation>Diese Abmeldung ist nicht möglich</translation>
    </message>
    <message>
        <source>Its parameters cannot be read.</source>
        <translation>Ihre Parameter sind nicht lesbar.</translation>
    </message>
    <message>
        <source>No application with this client_id is registered here.</source>
        <translation>Hier ist keine Anwendung mit dieser client_id registriert.</translation>
    </message>
    <message>
        <source>The returnTo address “%1” is not registered.</source>
        <translation>Die returnTo-Adresse „%1“ ist nicht registriert.</translation>
    </message>
    <message>
        <source>The id_token_hint is not an ID token of this provider.</source>
        <translation>Der id_token_hint ist kein ID-Token dieses Anbieters.</translation>
    </message>
    <message>
        <source>To go back, id_token_hint or client_id is needed.</source>
        <translation>Um zurückzukehren, wird id_token_hint oder client_id gebraucht.</translation>
    </message>
    <message>
        <source>The post_logout_redirect_uri “%1” is not registered.</source>
        <translation>Die post_logout_redirect_uri „%1“ ist nicht registriert.</translation>
    </message>
    <message>
        <source>This page is out of date.</source>
        <translation>Diese Seite ist veraltet.</translation>
    </message>
    <message>
        <source>This address to go back to is not registered.</source>
        <translation>Diese Rückkehradresse ist nicht registriert.</translation>
    </message>
    <message>
        <source>You are logged out</source>
        <translation>Sie sind abgemeldet</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Know that it is you</source>
        <translation>Wissen, dass Sie es sind</translation>
    </message>
    <message>
        <source>See your name and picture</source>
        <translation>Ihren Namen und Ihr Bild sehen</translation>
    </message>
    <message>
        <source>See your email address</source>
        <translation>Ihre E-Mail-Adresse sehen</translation>
    </message>
    <message>
        <source>Keep access while you are away</source>
        <translation>Zugriff behalten, während Sie weg sind</translation>
    </message>
    <message>
        <source>Read your timesheets</source>
        <translation>Ihre Arbeitszeiten lesen</translation>
    </message>
    <message>
        <source>Add timesheets for you</source>
        <translation>Arbeitszeiten für Sie eintragen</translation>
    </message>
    <message>
        <source>Delete your timesheets</source>
        <translation>Ihre Arbeitszeiten löschen</translation>
    </message>
    <message>
        <source>Approve for your team</source>
        <translation>Für Ihr Team genehmigen</translation>
    </message>
    <message>
        <source>See the projects</source>
        <translation>Die Projekte sehen</translation>
    </message>
    <message>
        <source>Add and change projects</source>
        <translation>Projekte hinzufügen und ändern</translation>
    </message>
    <message>
        <source>See who works here</source>
        <translation>Sehen, wer hier arbeitet</translation>
    </message>
    <message>
        <source>Change your personal data</source>
        <translation>Ihre persönlichen Daten ändern</translation>
    </message>
    <message>
        <source>Keyfob sandbox</source>
        <translation>Keyfob-Sandbox</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>So nicht</translation>
    </message>
    <message>
        <source>This address does not know this method.</source>
        <translation>Diese Adresse kennt diese Methode nicht.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>The sandbox has no page at this address.</source>
        <translation>Die Sandbox hat unter dieser Adresse keine Seite.</translation>
    </message>
    <message>
        <source>The window should have stopped before</source>
        <translation>Das Fenster hätte vorher anhalten sollen</translation>
    </message>
    <message>
        <source>This is the callback address of the application. The sign-in window reads the answer from its URL and never asks for this page; somebody just did.</source>
        <translation>Das ist die Callback-Adresse der Anwendung. Das Anmeldefenster liest die Antwort aus ihrer URL und ruft diese Seite nie ab; gerade hat es jemand getan.</translation>
    </message>
</context>
</TS>
