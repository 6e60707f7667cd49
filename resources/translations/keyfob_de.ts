<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Keyfob %1 with Qt %2</source>
        <translation>Keyfob %1 mit Qt %2</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. These libraries are in it or come with it:</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Diese Bibliotheken sind enthalten oder gehören dazu:</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Keyfob’s license</source>
        <translation>Lizenz von Keyfob</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>Konten (Strg+Umschalt+A)</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Remove %1 from this device</source>
        <translation>%1 von diesem Gerät entfernen</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen …</translation>
    </message>
    <message>
        <source>Add organization…</source>
        <translation>Organisation hinzufügen …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>AddOrganizationScreen</name>
    <message>
        <source>Keyfob – Add organization</source>
        <translation>Keyfob – Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>Tenant-Datei öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add your organization</source>
        <translation>Ihre Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Tenant files</source>
        <translation>Tenant-Dateien</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Save the body</source>
        <translation>Inhalt speichern</translation>
    </message>
    <message>
        <source>Show the body as</source>
        <translation>Inhalt anzeigen als</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Only the tree can be unfolded.</source>
        <translation>Nur der Baum lässt sich aufklappen.</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Inhalt kopieren</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>Die Antwort hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>Inhalt als Baum</translation>
    </message>
    <message>
        <source>Body as a table</source>
        <translation>Inhalt als Tabelle</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>Inhalt als Text</translation>
    </message>
    <message>
        <source>The body is a picture</source>
        <translation>Der Inhalt ist ein Bild</translation>
    </message>
    <message>
        <source>Body in hexadecimal</source>
        <translation>Inhalt hexadezimal</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>CertificateChoice</name>
    <message>
        <source>Send a certificate?</source>
        <translation>Zertifikat senden?</translation>
    </message>
    <message>
        <source>%1 asks for a certificate of this computer, which identifies you.</source>
        <translation>%1 verlangt ein Zertifikat dieses Computers, das Sie ausweist.</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation>%1, ausgestellt von %2</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2</source>
        <translation>Ausgestellt von %1, gültig bis %2</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>Keines senden</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
</context>
<context>
    <name>ChangedSettingsCard</name>
    <message>
        <source>The settings of %1 have changed</source>
        <translation>Die Einstellungen von %1 haben sich geändert</translation>
    </message>
    <message>
        <source>You logged in with other settings. Use your session with these only if you trust them; otherwise log in.</source>
        <translation>Sie haben sich mit anderen Einstellungen angemeldet. Verwenden Sie Ihre Sitzung mit diesen nur, wenn Sie ihnen vertrauen; sonst melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>&amp;Use my session with these settings</source>
        <translation>Meine Sitzung &amp;mit diesen Einstellungen verwenden</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Will it work?</source>
        <translation>Wird es funktionieren?</translation>
    </message>
    <message>
        <source>Checks the provider and the API, without logging in.</source>
        <translation>Prüft Anbieter und API ohne Anmeldung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>%1: expected %2, seen %3</source>
        <translation>%1: erwartet %2, gefunden %3</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>erwartet: %1</translation>
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
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Profile from %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>%1 sends nothing more about you.</source>
        <translation>%1 sendet nichts weiter über Sie.</translation>
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
        <translation>Adresse der API (optional)</translation>
    </message>
    <message>
        <source>Audience of the API (optional)</source>
        <translation>Audience der API (optional)</translation>
    </message>
    <message>
        <source>Permissions to ask for (optional)</source>
        <translation>Gewünschte Berechtigungen (optional)</translation>
    </message>
    <message>
        <source>This provider can register Keyfob by itself. It may require an initial access token from its administrator.</source>
        <translation>Dieser Anbieter kann Keyfob selbst registrieren. Eventuell verlangt er dafür ein Initial Access Token von seinem Administrator.</translation>
    </message>
    <message>
        <source>Initial access token (optional)</source>
        <translation>Initial Access Token (optional)</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Wird registriert …</translation>
    </message>
    <message>
        <source>&amp;Register Keyfob</source>
        <translation>Keyfob &amp;registrieren</translation>
    </message>
    <message>
        <source>Or enter what the provider gave you:</source>
        <translation>Oder geben Sie ein, was Sie vom Anbieter erhalten haben:</translation>
    </message>
    <message>
        <source>Register Keyfob there as a native (public) application, without a secret:</source>
        <translation>Registrieren Sie Keyfob dort als native (öffentliche) Anwendung ohne Secret:</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>CredentialDialog</name>
    <message>
        <source>That was not accepted. Try again.</source>
        <translation>Das wurde nicht akzeptiert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Keyfob remembers your answer for this certificate and these servers.</source>
        <translation>Keyfob merkt sich Ihre Antwort für dieses Zertifikat und diese Server.</translation>
    </message>
    <message>
        <source>Your keychain keeps it, if there is one.</source>
        <translation>Ihr Schlüsselbund bewahrt es auf, falls es einen gibt.</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>Ohne fortfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send my certificate</source>
        <translation>Mein Zertifikat senden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>The proxy requires a login</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The server requires a login</source>
        <translation>Der Server verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy %1 requires a name and a password.</source>
        <translation>Der Proxy %1 Ihres Netzwerks verlangt Namen und Passwort.</translation>
    </message>
    <message>
        <source>%1 requires a name and a password of its own. Enter them only if your organization told you so.</source>
        <translation>%1 verlangt einen eigenen Namen und ein eigenes Passwort. Geben Sie sie nur ein, wenn Ihre Organisation Sie dazu aufgefordert hat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Continue without</source>
        <translation>Ohne fortfahren</translation>
    </message>
</context>
<context>
    <name>DescriptionNotes</name>
    <message numerus="yes">
        <source>%n parts of the API’s description were ignored.</source>
        <translation>
            <numerusform>Ein Teil der Beschreibung der API wurde ignoriert.</numerusform>
            <numerusform>%n Teile der Beschreibung der API wurden ignoriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was ignored</source>
        <translation>Was ignoriert wurde</translation>
    </message>
    <message>
        <source>The rest of the description works. Whoever writes it can mend this:</source>
        <translation>Der Rest der Beschreibung funktioniert. Wer sie schreibt, kann dies beheben:</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>What Keyfob needs on this computer, as keyfob --self-check prints it. Nothing is sent, and it contains no secrets.</source>
        <translation>Was Keyfob auf diesem Computer braucht, wie keyfob --self-check es ausgibt. Nichts wird gesendet, und es enthält keine Geheimnisse.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>DifferenceValue</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>EditOrganizationScreen</name>
    <message>
        <source>Keyfob – Duplicate organization</source>
        <translation>Keyfob – Organisation duplizieren</translation>
    </message>
    <message>
        <source>Keyfob – Edit organization</source>
        <translation>Keyfob – Organisation bearbeiten</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Duplicate organization</source>
        <translation>Organisation duplizieren</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Organisation bearbeiten</translation>
    </message>
    <message>
        <source>The copy becomes an organization of its own, with accounts of its own. Give it another provider or another client ID.</source>
        <translation>Die Kopie wird eine eigene Organisation mit eigenen Konten. Geben Sie ihr einen anderen Anbieter oder eine andere Client-ID.</translation>
    </message>
    <message>
        <source>Hide a&amp;dvanced settings</source>
        <translation>&amp;Erweiterte Einstellungen ausblenden</translation>
    </message>
    <message>
        <source>Show a&amp;dvanced settings</source>
        <translation>&amp;Erweiterte Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>&amp;Look for new settings at %1</source>
        <translation>Bei %1 nach &amp;neuen Einstellungen suchen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Export without secrets…</source>
        <translation>Ohne Geheimnisse e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>For support; it contains no secrets</source>
        <translation>Für den Support; enthält keine Geheimnisse</translation>
    </message>
</context>
<context>
    <name>ExpiryBox</name>
    <message>
        <source>Log in again to continue</source>
        <translation>Melden Sie sich erneut an, um fortzufahren</translation>
    </message>
    <message>
        <source>Waiting to be renewed</source>
        <translation>Erneuerung steht aus</translation>
    </message>
    <message>
        <source>Access has expired</source>
        <translation>Zugriff ist abgelaufen</translation>
    </message>
    <message>
        <source>Access has expired. %1.</source>
        <translation>Der Zugriff ist abgelaufen. %1.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Access until %1</source>
        <comment>a time of day</comment>
        <translation>Zugriff bis %1</translation>
    </message>
    <message>
        <source>Access until %1</source>
        <comment>a date and a time of day</comment>
        <translation>Zugriff bis %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <comment>a time of day</comment>
        <translation>Angemeldet bis %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <comment>a date and a time of day</comment>
        <translation>Angemeldet bis %1</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Name des Eintrags</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
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
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Add files to %1</source>
        <translation>Dateien zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Datei für %1 auswählen</translation>
    </message>
</context>
<context>
    <name>FileListView</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>%1. %2 of %3</source>
        <translation>%1. %2 von %3</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters for %1</source>
        <translation>Filter für %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply the filters</source>
        <translation>Filter anwenden</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Ask it</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>Pfad des Ordners</translation>
    </message>
</context>
<context>
    <name>HeadersEditor</name>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Name von Header %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Wert von Header %1</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Diesen Header entfernen</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Header hinzufügen</translation>
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
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>Kept on this computer for this account, without access tokens, responses, or bodies that contain secrets.</source>
        <translation>Auf diesem Computer für dieses Konto aufbewahrt, ohne Zugriffstoken, Antworten oder Inhalte mit Geheimnissen.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Noch keine Anfragen.</translation>
    </message>
    <message>
        <source>History is off.</source>
        <translation>Der Verlauf ist aus.</translation>
    </message>
    <message>
        <source>Stop keeping history</source>
        <translation>Verlauf nicht mehr aufbewahren</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>Verlauf aufbewahren</translation>
    </message>
    <message>
        <source>Also deletes what was kept.</source>
        <translation>Löscht auch das bisher Aufbewahrte.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Unlock and retry</source>
        <translation>&amp;Entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Continue for this session only</source>
        <translation>&amp;Nur für diese Sitzung fortfahren</translation>
    </message>
    <message>
        <source>Show &amp;picture from %1</source>
        <translation>&amp;Bild von %1 anzeigen</translation>
    </message>
    <message>
        <source>Your session is kept in this computer’s keychain. You stay signed in when you close Keyfob.</source>
        <translation>Ihre Sitzung liegt im Schlüsselbund dieses Computers. Sie bleiben angemeldet, wenn Sie Keyfob schließen.</translation>
    </message>
    <message>
        <source>Your session is kept in this computer’s keychain. It cannot be renewed: from %1 on, you log in again.</source>
        <translation>Ihre Sitzung liegt im Schlüsselbund dieses Computers. Sie lässt sich nicht erneuern: Ab %1 melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>ItemButtons</name>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ItemFieldRow</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
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
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>This item is empty.</source>
        <translation>Dieser Eintrag ist leer.</translation>
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
        <translation>Dieser Name kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Hidden; press Return to show it.</source>
        <translation>Verborgen; Eingabetaste zeigt es an.</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>show</source>
        <translation>anzeigen</translation>
    </message>
</context>
<context>
    <name>JsonTableView</name>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, Zeile %2 von %3</translation>
    </message>
</context>
<context>
    <name>Keyfob::AccountList</name>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>Noch niemand hat sich angemeldet</translation>
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
        <translation>Bei %1 geht es jetzt um eine andere Organisation. Stellen Sie die alte Datei wieder her, oder fügen Sie die Organisation neu hinzu.</translation>
    </message>
    <message>
        <source>Keyfob is still registered at the provider of %1: %2 Its administrator can remove the registration.</source>
        <translation>Keyfob ist beim Anbieter von %1 noch registriert: %2 Sein Administrator kann die Registrierung entfernen.</translation>
    </message>
    <message>
        <source>%1 could not be notified that you logged out. %2</source>
        <translation>%1 konnte nicht über Ihre Abmeldung informiert werden. %2</translation>
    </message>
    <message>
        <source>The settings of %1 could not be saved. Is the disk full?</source>
        <translation>Die Einstellungen von %1 konnten nicht gespeichert werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>%1 has other settings for %2 than the ones that Keyfob uses.</source>
        <translation>%1 hat für %2 andere Einstellungen als die, die Keyfob verwendet.</translation>
    </message>
    <message>
        <source>What is published there is about another provider or client now. Add it as another organization.</source>
        <translation>Was dort veröffentlicht ist, betrifft jetzt einen anderen Anbieter oder Client. Fügen Sie es als weitere Organisation hinzu.</translation>
    </message>
    <message>
        <source>The settings of %1 are up to date.</source>
        <translation>Die Einstellungen von %1 sind aktuell.</translation>
    </message>
    <message>
        <source>This computer is managed by %1, who does not allow signing in at %2.</source>
        <translation>Dieser Computer wird von %1 verwaltet; die Anmeldung bei %2 ist dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>The settings of %1 are managed by %2 and cannot be changed here.</source>
        <translation>Die Einstellungen von %1 werden von %2 verwaltet und können hier nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiPermission</name>
    <message>
        <source>This is at %1. Keyfob sends your access token only to %2.</source>
        <translation>Dies liegt bei %1. Keyfob sendet Ihr Zugriffstoken nur an %2.</translation>
    </message>
    <message>
        <source>This needs another credential than your sign-in, such as an API key, which Keyfob does not have.</source>
        <translation>Dies braucht einen anderen Nachweis als Ihre Anmeldung, etwa einen API-Schlüssel, den Keyfob nicht hat.</translation>
    </message>
    <message>
        <source>The API refuses, and does not say which permission it needs. Ask your administrator.</source>
        <translation>Die API lehnt ab und nennt die nötige Berechtigung nicht. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>You have the permission that the API named, but it still refuses. Ask your administrator.</source>
        <translation>Sie haben die von der API genannte Berechtigung, doch sie lehnt weiterhin ab. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>You need the permission %1, which you were not given. Your administrator can give it to you.</source>
        <translation>Sie brauchen die Berechtigung %1, die Ihnen nicht erteilt wurde. Ihr Administrator kann sie Ihnen erteilen.</translation>
    </message>
    <message>
        <source>You need the permissions %1, which you were not given. Your administrator can give them to you.</source>
        <translation>Sie brauchen die Berechtigungen %1, die Ihnen nicht erteilt wurden. Ihr Administrator kann sie Ihnen erteilen.</translation>
    </message>
    <message>
        <source>You need the permission %1, which Keyfob has not asked for yet.</source>
        <translation>Sie brauchen die Berechtigung %1, um die Keyfob noch nicht gebeten hat.</translation>
    </message>
    <message>
        <source>You need the permissions %1, which Keyfob has not asked for yet.</source>
        <translation>Sie brauchen die Berechtigungen %1, um die Keyfob noch nicht gebeten hat.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiPlaces</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The new description is used.</source>
        <translation>Die neue Beschreibung wird verwendet.</translation>
    </message>
    <message>
        <source>The description has not changed.</source>
        <translation>Die Beschreibung hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>This API has %1 lists. The first %2 are places here; “views” in the tenant file chooses others.</source>
        <translation>Diese API hat %1 Listen. Die ersten %2 sind hier Orte; „views“ in der Tenant-Datei wählt andere.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiSession</name>
    <message>
        <source>The API’s description no longer has this. Refresh the page.</source>
        <translation>Die Beschreibung der API enthält dies nicht mehr. Aktualisieren Sie die Seite.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Das ist die letzte Seite.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Application</name>
    <message>
        <source>A link names the organization %1. Finish or leave this screen first, and open the link again.</source>
        <translation>Ein Link nennt die Organisation %1. Beenden oder verlassen Sie zuerst diese Ansicht, und öffnen Sie den Link erneut.</translation>
    </message>
</context>
<context>
    <name>Keyfob::CellText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Keyfob::CheckModel</name>
    <message>
        <source>Everything is set up. You can log in.</source>
        <translation>Alles ist eingerichtet. Sie können sich anmelden.</translation>
    </message>
    <message>
        <source>One thing has to be changed.</source>
        <translation>Eines muss geändert werden.</translation>
    </message>
    <message>
        <source>%1 things have to be changed.</source>
        <translation>%1 Dinge müssen geändert werden.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Claim</name>
    <message>
        <source>Who issued it</source>
        <translation>Wer es ausgestellt hat</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>Für wen es bestimmt ist</translation>
    </message>
    <message>
        <source>The program that asked for it</source>
        <translation>Das Programm, das es angefordert hat</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Wann es endet</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Wann es ausgestellt wurde</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>Ab wann es gilt</translation>
    </message>
    <message>
        <source>When the person signed in</source>
        <translation>Wann die Person sich angemeldet hat</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was es erlaubt</translation>
    </message>
    <message>
        <source>Ties it to one sign-in</source>
        <translation>Bindet es an eine Anmeldung</translation>
    </message>
    <message>
        <source>Ties it to its access token</source>
        <translation>Bindet es an sein Zugriffstoken</translation>
    </message>
    <message>
        <source>Ties it to its code</source>
        <translation>Bindet es an seinen Code</translation>
    </message>
    <message>
        <source>Ties it to its state</source>
        <translation>Bindet es an seinen State</translation>
    </message>
    <message>
        <source>Assurance level</source>
        <translation>Wie sicher die Anmeldung war</translation>
    </message>
    <message>
        <source>How the person signed in</source>
        <translation>Wie die Person sich angemeldet hat</translation>
    </message>
    <message>
        <source>The provider&apos;s session</source>
        <translation>Die Sitzung beim Anbieter</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Seine eigene Nummer</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>Welche Art Token es ist</translation>
    </message>
    <message>
        <source>How the token was granted</source>
        <translation>Wie das Token erteilt wurde</translation>
    </message>
    <message>
        <source>The organization&apos;s number</source>
        <translation>Die Nummer der Organisation</translation>
    </message>
    <message>
        <source>The organization&apos;s name</source>
        <translation>Der Name der Organisation</translation>
    </message>
    <message>
        <source>Groups you belong to</source>
        <translation>Gruppen, denen Sie angehören</translation>
    </message>
    <message>
        <source>What you may do there</source>
        <translation>Was Sie dort dürfen</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Wo Sie arbeiten</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Whether the provider has verified it</source>
        <translation>Vom Anbieter geprüft</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Page of the person</source>
        <translation>Seite der Person</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>When these were last changed</source>
        <translation>Wann diese zuletzt geändert wurden</translation>
    </message>
</context>
<context>
    <name>Keyfob::ClaimModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Keyfob::CredentialPrompt</name>
    <message>
        <source>Your network&apos;s proxy</source>
        <translation>Der Proxy Ihres Netzwerks</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>%1 asks for your certificate “%2”, issued by “%3”. It would identify you to %4.</source>
        <translation>%1 verlangt Ihr Zertifikat „%2“, ausgestellt von „%3“. Es würde Sie gegenüber %4 ausweisen.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a user name and a password.</source>
        <translation>Der Proxy %1 verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>The key in %1 is locked.</source>
        <translation>Der Schlüssel in %1 ist gesperrt.</translation>
    </message>
</context>
<context>
    <name>Keyfob::FileProposal</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Enter a name for the file.</source>
        <translation>Geben Sie einen Namen für die Datei ein.</translation>
    </message>
    <message>
        <source>A file’s name cannot contain “%1”.</source>
        <translation>Der Name einer Datei kann „%1“ nicht enthalten.</translation>
    </message>
    <message>
        <source>Enter another name for the file.</source>
        <translation>Geben Sie einen anderen Namen für die Datei ein.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>You may not save files in this folder.</source>
        <translation>In diesem Ordner dürfen Sie keine Dateien speichern.</translation>
    </message>
    <message>
        <source>A folder has this name.</source>
        <translation>Ein Ordner hat diesen Namen.</translation>
    </message>
    <message>
        <source>The file that has this name cannot be replaced.</source>
        <translation>Die Datei mit diesem Namen kann nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>“%1” already exists. Do you want to replace it?</source>
        <translation>„%1“ gibt es bereits. Möchten Sie die Datei ersetzen?</translation>
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
        <translation>Sie dürfen nicht sehen, was in diesem Ordner ist.</translation>
    </message>
    <message>
        <source>No file to choose here.</source>
        <translation>Hier ist keine Datei zum Auswählen.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>This folder is very large: not all of it is shown.</source>
        <translation>Dieser Ordner ist sehr groß: Nicht alles wird angezeigt.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>Sie dürfen „%1“ nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Keyfob::FindingModel</name>
    <message>
        <source>Published settings</source>
        <translation>Veröffentlichte Einstellungen</translation>
    </message>
    <message>
        <source>WebFinger</source>
        <translation>WebFinger</translation>
    </message>
    <message>
        <source>OpenID Connect discovery</source>
        <translation>OpenID Connect Discovery</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>Tenant file</source>
        <translation>Tenant-Datei</translation>
    </message>
    <message>
        <source>%1 offers none.</source>
        <translation>%1 bietet keine an.</translation>
    </message>
    <message>
        <source>Organization, according to %1</source>
        <translation>Organisation, laut %1</translation>
    </message>
    <message>
        <source>Provider, according to %1; not asked yet</source>
        <translation>Anbieter, laut %1; noch nicht gefragt</translation>
    </message>
    <message>
        <source>Provider, according to itself</source>
        <translation>Anbieter, laut eigener Angabe</translation>
    </message>
</context>
<context>
    <name>Keyfob::FolderChoice</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Persönlicher Ordner</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Enter the whole path of a folder, such as %1.</source>
        <translation>Geben Sie den ganzen Pfad eines Ordners ein, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
</context>
<context>
    <name>Keyfob::FormModel</name>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Keyfob::HeaderModel</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A name can have letters, digits and characters like “-”, but no spaces.</source>
        <translation>Ein Name kann Buchstaben, Ziffern und Zeichen wie „-“ haben, aber keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Keyfob sets this header itself.</source>
        <translation>Diesen Header setzt Keyfob selbst.</translation>
    </message>
    <message>
        <source>A value cannot have line breaks or control characters.</source>
        <translation>Ein Wert kann keine Zeilenumbrüche oder Steuerzeichen haben.</translation>
    </message>
    <message>
        <source>This header is already in the list.</source>
        <translation>Dieser Header steht schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemActions</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemFields</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… und mehr</translation>
    </message>
    <message>
        <source>The item is too long to be shown whole here.</source>
        <translation>Der Eintrag ist zu lang, um hier ganz angezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemModel</name>
    <message>
        <source>The API’s response is not JSON: %1</source>
        <translation>Die Antwort der API ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The response does not fit its description: %1: %2</source>
        <translation>Die Antwort passt nicht zu ihrer Beschreibung: %1: %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>Keyfob::JsonTableModel</name>
    <message>
        <source>(value)</source>
        <translation>(Wert)</translation>
    </message>
</context>
<context>
    <name>Keyfob::ListExport</name>
    <message>
        <source>Choose a file on this computer.</source>
        <translation>Wählen Sie eine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>The list could not be loaded whole. Nothing was saved.</source>
        <translation>Die Liste konnte nicht ganz geladen werden. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 loaded…</source>
        <translation>%1 geladen …</translation>
    </message>
    <message>
        <source>%1 of %2 loaded…</source>
        <translation>%1 von %2 geladen …</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln items as %1.</source>
        <translation>
            <numerusform>%Ln Eintrag als %1 gespeichert.</numerusform>
            <numerusform>%Ln Einträge als %1 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyfob::LocalSandbox</name>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly. Try again.</source>
        <translation>Die Sandbox wurde unerwartet beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sandbox did not start in time. Try again.</source>
        <translation>Die Sandbox ist nicht rechtzeitig gestartet. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Keyfob::OperationForm</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it.</source>
        <translation>Jemand anderes hat dies geändert, seit Sie es geöffnet haben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>This will be sent:</source>
        <translation>Dies wird gesendet:</translation>
    </message>
    <message>
        <source>“%1” will be deleted. This cannot be undone.</source>
        <translation>„%1“ wird gelöscht. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>This will be sent for “%1”:</source>
        <translation>Dies wird für „%1“ gesendet:</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>Nichts wurde geändert, also wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Keyfob::OrganizationList</name>
    <message>
        <source>Set up by %1</source>
        <translation>Eingerichtet von %1</translation>
    </message>
    <message>
        <source>Entered on this computer</source>
        <translation>Auf diesem Computer eingegeben</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Aus der Datei %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Veröffentlicht von %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ParentChannel</name>
    <message>
        <source>The request is not valid.</source>
        <translation>Die Anfrage ist ungültig.</translation>
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
        <translation>Auf der Befehlszeile gesetzt.</translation>
    </message>
    <message>
        <source>Set by the environment variable %1.</source>
        <translation>Durch die Umgebungsvariable %1 gesetzt.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Gesetzt von %1.</translation>
    </message>
</context>
<context>
    <name>Keyfob::RequestHistory</name>
    <message>
        <source>no response</source>
        <translation>keine Antwort</translation>
    </message>
</context>
<context>
    <name>Keyfob::RequestRunner</name>
    <message>
        <source>Request as sent</source>
        <translation>Anfrage wie gesendet</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request without a response</source>
        <translation>Anfrage ohne Antwort</translation>
    </message>
    <message>
        <source>This organization has no API.</source>
        <translation>Diese Organisation hat keine API.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The response contains your access token; it is hidden here and in what you save.</source>
        <translation>Die Antwort enthält Ihr Zugriffstoken; es ist hier und in dem, was Sie speichern, verborgen.</translation>
    </message>
    <message>
        <source>The API does not say which permission it needs.</source>
        <translation>Die API sagt nicht, welche Berechtigung sie braucht.</translation>
    </message>
    <message>
        <source>You have the permission that the API named, but it still refuses. Ask your administrator.</source>
        <translation>Sie haben die von der API genannte Berechtigung, doch sie lehnt weiterhin ab. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The API needs a permission that you have not given to Keyfob, or do not have.</source>
        <translation>Die API braucht eine Berechtigung, die Sie Keyfob nicht gegeben haben oder nicht besitzen.</translation>
    </message>
    <message>
        <source>Continue in your provider’s window.</source>
        <translation>Fahren Sie im Fenster Ihres Anbieters fort.</translation>
    </message>
    <message>
        <source>Granted. You can send the request again.</source>
        <translation>Erteilt. Sie können die Anfrage erneut senden.</translation>
    </message>
    <message>
        <source>Your provider did not grant %1. Ask your administrator for it.</source>
        <translation>Ihr Anbieter hat %1 nicht erteilt. Bitten Sie Ihren Administrator darum.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ResourceModel</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Die ersten %1</translation>
    </message>
    <message>
        <source>The API’s response is not JSON: %1</source>
        <translation>Die Antwort der API ist kein JSON: %1</translation>
    </message>
    <message>
        <source>The API sent something else than a list (%1).</source>
        <translation>Die API hat etwas anderes als eine Liste gesendet (%1).</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Erstellt.</translation>
    </message>
    <message>
        <source>Created “%1”.</source>
        <translation>„%1“ erstellt.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: erledigt.</translation>
    </message>
    <message>
        <source>The API’s pages repeat, so the list ends here.</source>
        <translation>Die Seiten der API wiederholen sich, daher endet die Liste hier.</translation>
    </message>
    <message>
        <source>Not all of the list is shown. %1</source>
        <translation>Die Liste wird nicht vollständig angezeigt. %1</translation>
    </message>
    <message>
        <source>The API’s list does not end. The rest of it is not shown.</source>
        <translation>Die Liste der API endet nicht. Der Rest wird nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ResponseBody</name>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ScopeModel</name>
    <message>
        <source>%1 of %2 granted</source>
        <translation>%1 von %2 erteilt</translation>
    </message>
    <message>
        <source>%1, %2 added</source>
        <translation>%1, %2 zusätzlich</translation>
    </message>
</context>
<context>
    <name>Keyfob::SetupModel</name>
    <message>
        <source>Keyfob will read %1.</source>
        <translation>Keyfob wird %1 lesen.</translation>
    </message>
    <message>
        <source>Keyfob will ask %1.</source>
        <translation>Keyfob wird %1 fragen.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 no longer publishes settings.</source>
        <translation>%1 veröffentlicht keine Einstellungen mehr.</translation>
    </message>
    <message>
        <source>A copy needs another provider or another client ID. Change one of them, or go back and edit the organization itself.</source>
        <translation>Eine Kopie braucht einen anderen Anbieter oder eine andere Client-ID. Ändern Sie eines davon, oder gehen Sie zurück und bearbeiten Sie die Organisation selbst.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Save them, or go back once more to discard them.</source>
        <translation>Ihre Änderungen sind nicht gespeichert. Speichern Sie sie, oder gehen Sie noch einmal zurück, um sie zu verwerfen.</translation>
    </message>
    <message>
        <source>Nothing was found. Check what you typed, or ask your administrator for the address of your provider or for a tenant file.</source>
        <translation>Nichts wurde gefunden. Prüfen Sie Ihre Eingabe, oder bitten Sie Ihren Administrator um die Adresse Ihres Anbieters oder um eine Tenant-Datei.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>As %1 says.</source>
        <translation>Wie %1 angibt.</translation>
    </message>
    <message>
        <source>%1 takes tokens of %2, not of this provider.</source>
        <translation>%1 nimmt Token von %2, nicht von diesem Anbieter.</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>Ihrer Eingabe</translation>
    </message>
    <message>
        <source>Keyfob</source>
        <translation>Keyfob</translation>
    </message>
    <message>
        <source>%1, where Keyfob is registered now</source>
        <translation>%1, wo Keyfob jetzt registriert ist</translation>
    </message>
    <message>
        <source>Keyfob is still registered at %1: %2 Its administrator can remove the registration.</source>
        <translation>Keyfob ist bei %1 noch registriert: %2 Sein Administrator kann die Registrierung entfernen.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignIn</name>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>The sign-in window does not run as root, since web pages would. Log in as an ordinary user.</source>
        <translation>Das Anmeldefenster läuft nicht als root, weil Webseiten es sonst auch täten. Melden Sie sich als gewöhnlicher Benutzer an.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignInSession</name>
    <message>
        <source>The sign-in window is not installed completely. Install it again.</source>
        <translation>Das Anmeldefenster ist nicht vollständig installiert. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1 does not accept sign-in windows of programs, only browsers.</source>
        <translation>%1 akzeptiert keine Anmeldefenster von Programmen, nur Browser.</translation>
    </message>
    <message>
        <source>This computer does not allow all of the web engine&apos;s protection. Sign in only to an organization that you trust.</source>
        <translation>Dieser Computer lässt nicht den ganzen Schutz der Web-Engine zu. Melden Sie sich nur bei einer Organisation an, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>The sign-in window cannot be drawn on this computer.</source>
        <translation>Das Anmeldefenster kann auf diesem Computer nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SingleInstance</name>
    <message>
        <source>Keyfob is already running, but does not respond. Quit it, or wait a moment, and start it again.</source>
        <translation>Keyfob läuft bereits, antwortet aber nicht. Beenden Sie es, oder warten Sie einen Moment, und starten Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Keyfob::StepUp</name>
    <message>
        <source>Your provider did not grant it. Ask your administrator.</source>
        <translation>Ihr Anbieter hat es nicht erteilt. Fragen Sie Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TenantFiles</name>
    <message>
        <source>The settings of %1 cannot be kept: %2.</source>
        <translation>Die Einstellungen von %1 können nicht aufbewahrt werden: %2.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TenantForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Wie man sie nennt.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>The provider&apos;s issuer, exactly as it writes it; https, or http on this machine.</source>
        <translation>Der Issuer des Anbieters, genau wie er ihn schreibt; https oder http auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation>Auth0-Domain</translation>
    </message>
    <message>
        <source>An Auth0 domain, instead of issuer: acme.eu.auth0.com.</source>
        <translation>Eine Auth0-Domain statt des Issuers: acme.eu.auth0.com.</translation>
    </message>
    <message>
        <source>Address of the configuration</source>
        <translation>Adresse der Konfiguration</translation>
    </message>
    <message>
        <source>Where the provider&apos;s configuration is, if its issuer is not there (Azure AD B2C); https, or http on this machine. The issuer is compared with it all the same.</source>
        <translation>Wo die Konfiguration des Anbieters liegt, wenn nicht bei seinem Issuer (Azure AD B2C); https oder http auf diesem Gerät. Der Issuer wird trotzdem damit verglichen.</translation>
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
        <source>For confidential test clients only: a program on a desktop keeps no secret.</source>
        <translation>Nur für vertrauliche Test-Clients: Ein Desktop-Programm hält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Redirect-URI</translation>
    </message>
    <message>
        <source>As registered at the provider, octet by octet. The sign-in window stops there; nothing is sent to it.</source>
        <translation>Wie beim Anbieter registriert, Byte für Byte. Das Anmeldefenster hält dort an; nichts wird dorthin gesendet.</translation>
    </message>
    <message>
        <source>Redirect URI for browsers</source>
        <translation>Redirect-URI für Browser</translation>
    </message>
    <message>
        <source>Registered beside it for people&apos;s own browsers (RFC 8252 7.3): http://127.0.0.1/callback. Without a port, each sign-in takes a free one; with one, always that.</source>
        <translation>Daneben für die Browser der Personen registriert (RFC 8252 7.3): http://127.0.0.1/callback. Ohne Port nimmt jede Anmeldung einen freien, mit Port immer diesen.</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Where people sign in: in Keyfob&apos;s window, in their own browser, or as they choose. system and ask need loopback_redirect_uri.</source>
        <translation>Wo Personen sich anmelden: im Fenster von Keyfob, im eigenen Browser oder nach Wahl. system und ask brauchen loopback_redirect_uri.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Auth0: the API that the access token is for.</source>
        <translation>Auth0: die API, für die das Zugriffstoken ist.</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>Gewünschte Berechtigungen</translation>
    </message>
    <message>
        <source>What to ask for; openid is always added.</source>
        <translation>Worum gebeten wird; openid kommt immer dazu.</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Antworttyp</translation>
    </message>
    <message>
        <source>Words from code, id_token and token.</source>
        <translation>Wörter aus code, id_token und token.</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>Antwortmodus</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Auth0: an id (org_...) or a name.</source>
        <translation>Auth0: eine ID (org_...) oder ein Name.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>login, consent or select_account</source>
        <translation>login, consent oder select_account</translation>
    </message>
    <message>
        <source>Maximum age of the sign-in</source>
        <translation>Höchstalter der Anmeldung</translation>
    </message>
    <message>
        <source>Seconds since the person signed in.</source>
        <translation>Sekunden seit der Anmeldung der Person.</translation>
    </message>
    <message>
        <source>Authentication levels</source>
        <translation>Authentifizierungsstufen</translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation>Login-Hinweis</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Screen hint</source>
        <translation>Bildschirmhinweis</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>RFC 8707</source>
        <translation>RFC 8707</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Weitere Parameter</translation>
    </message>
    <message>
        <source>Sent along in the authorization request; cannot name the protocol&apos;s own parameters.</source>
        <translation>In der Autorisierungsanfrage mitgesendet; darf keine Parameter des Protokolls selbst nennen.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Your API. Its origin is the only one that gets the access token.</source>
        <translation>Ihre API. Nur ihr Origin erhält das Zugriffstoken.</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>Beschreibung der API</translation>
    </message>
    <message>
        <source>Where the OpenAPI description of your API is: an https address, a path below api_base_url that begins with /, or a file, relative to this one. Without it, Keyfob looks for it at the API.</source>
        <translation>Wo die OpenAPI-Beschreibung Ihrer API liegt: eine https-Adresse, ein Pfad unter api_base_url, der mit / beginnt, oder eine Datei relativ zu dieser. Fehlt es, sucht Keyfob sie bei der API.</translation>
    </message>
    <message>
        <source>Places of the API</source>
        <translation>Orte der API</translation>
    </message>
    <message>
        <source>Which lists of the API are shown, in this order; leave it out for all of them. Each has path (or operation), and if need be title, columns and order.</source>
        <translation>Welche Listen der API in welcher Reihenfolge gezeigt werden; lassen Sie es für alle weg. Jede hat path (oder operation) und bei Bedarf title, columns und order.</translation>
    </message>
    <message>
        <source>Other sign-in hosts</source>
        <translation>Weitere Anmeldehosts</translation>
    </message>
    <message>
        <source>Hosts besides the provider&apos;s own that sign-in may visit: accounts.example.com; *.example.com is every host below example.com, not that one itself, and never a public suffix such as *.co.uk.</source>
        <translation>Hosts neben denen des Anbieters, die die Anmeldung besuchen darf: accounts.example.com; *.example.com steht für jeden Host unter example.com, nicht für diesen selbst und nie für eine öffentliche Endung wie *.co.uk.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port. Keyfob asks for a user name and password, and keeps them in the keychain.</source>
        <translation>system, none, http://host:port oder socks5://host:port. Keyfob fragt nach Benutzernamen und Passwort und bewahrt sie im Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Private Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>PEM of a private CA; relative to this file.</source>
        <translation>PEM einer privaten Zertifizierungsstelle; relativ zu dieser Datei.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>What to show to servers that ask for a certificate: PEM, or PKCS#12 with its key; relative to this file. Keyfob asks for the passphrase.</source>
        <translation>Was Servern gezeigt wird, die ein Zertifikat verlangen: PEM, oder PKCS#12 mit seinem Schlüssel; relativ zu dieser Datei. Keyfob fragt nach der Passphrase.</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>PEM of the certificate&apos;s key, unless it is in the same file (PKCS#12: always); relative to this file.</source>
        <translation>PEM des Schlüssels zum Zertifikat, wenn er nicht in derselben Datei ist (PKCS#12: immer); relativ zu dieser Datei.</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>Signaturalgorithmen</translation>
    </message>
    <message>
        <source>Default RS256; RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA.</source>
        <translation>Vorgabe RS256; RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA.</translation>
    </message>
    <message>
        <source>Clock leeway</source>
        <translation>Toleranz der Uhr</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Log out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Auth0: logging out also ends the session at the provider behind it; its hosts belong into sign_in_hosts.</source>
        <translation>Auth0: Die Abmeldung beendet auch die Sitzung beim Anbieter dahinter; dessen Hosts gehören in sign_in_hosts.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Text</name>
    <message>
        <source>There is no organization to check. Name its tenant file with --tenant.</source>
        <translation>Es gibt keine Organisation zu prüfen. Nennen Sie ihre Tenant-Datei mit --tenant.</translation>
    </message>
    <message>
        <source>Only one link can be opened.</source>
        <translation>Es kann nur ein Link geöffnet werden.</translation>
    </message>
    <message>
        <source>Keyfob opens no links of this kind: %1</source>
        <translation>Keyfob öffnet keine Links dieser Art: %1</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>Checks the organization&apos;s settings at its provider and API, and exits.</source>
        <translation>Prüft die Einstellungen der Organisation bei Anbieter und API und endet.</translation>
    </message>
    <message>
        <source>With --check: prints JSON for programs.</source>
        <translation>Mit --check: gibt JSON für Programme aus.</translation>
    </message>
    <message>
        <source>--json goes with --check only.</source>
        <translation>--json geht nur zusammen mit --check.</translation>
    </message>
    <message>
        <source>Give either --check or --self-check.</source>
        <translation>Geben Sie entweder --check oder --self-check an.</translation>
    </message>
    <message>
        <source>Sign in at your organization and use its protected API.</source>
        <translation>Melden Sie sich bei Ihrer Organisation an, und nutzen Sie ihre geschützte API.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>The organization&apos;s tenant file (JSON).</source>
        <translation>Die Tenant-Datei der Organisation (JSON).</translation>
    </message>
    <message>
        <source>Colors: light, dark, or system (the default).</source>
        <translation>Farben: light, dark oder system (Vorgabe).</translation>
    </message>
    <message>
        <source>Starts beside a Keyfob that is running, instead of bringing it to the front.</source>
        <translation>Startet neben einem laufenden Keyfob, statt es nach vorn zu holen.</translation>
    </message>
    <message>
        <source>Checks what Keyfob needs on this computer, and exits.</source>
        <translation>Prüft, was Keyfob auf diesem Computer braucht, und endet.</translation>
    </message>
    <message>
        <source>keyfob: brings the window to the front; keyfob://add?organization=DOMAIN fills in the field for adding an organization.</source>
        <translation>keyfob: holt das Fenster nach vorn; keyfob://add?organization=DOMAIN füllt das Feld zum Hinzufügen einer Organisation aus.</translation>
    </message>
    <message>
        <source>The theme is light, dark or system, not %1.</source>
        <translation>Das Farbschema ist light, dark oder system, nicht %1.</translation>
    </message>
    <message>
        <source>Screens: they cannot be shown. Install Keyfob again.
%1</source>
        <translation>Ansichten: Sie können nicht gezeigt werden. Installieren Sie Keyfob neu.
%1</translation>
    </message>
    <message>
        <source>Icons: Qt&apos;s plugin that draws SVG is missing.</source>
        <translation>Symbole: Das Plug-in von Qt zum Zeichnen von SVG fehlt.</translation>
    </message>
    <message>
        <source>Screens and icons</source>
        <translation>Ansichten und Symbole</translation>
    </message>
    <message>
        <source>TLS: Qt finds no OpenSSL.</source>
        <translation>TLS: Qt findet kein OpenSSL.</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>Certificates: this computer trusts no authority, so only a provider with a ca_file can be reached. Install ca-certificates.</source>
        <translation>Zertifikate: Dieser Computer vertraut keiner Zertifizierungsstelle; nur ein Anbieter mit ca_file ist erreichbar. Installieren Sie ca-certificates.</translation>
    </message>
    <message numerus="yes">
        <source>Certificates: %n authorities are trusted</source>
        <translation>
            <numerusform>Zertifikate: %n Zertifizierungsstelle gilt als vertrauenswürdig</numerusform>
            <numerusform>Zertifikate: %n Zertifizierungsstellen gelten als vertrauenswürdig</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in window: %1</source>
        <translation>Anmeldefenster: %1</translation>
    </message>
    <message>
        <source>Sign-in window: it is not installed; people sign in in their own browser, where the provider allows that.</source>
        <translation>Anmeldefenster: nicht installiert; angemeldet wird im eigenen Browser, wo der Anbieter das erlaubt.</translation>
    </message>
    <message>
        <source>Sign-in window: %1 does not start, or is of another version. Install it again.</source>
        <translation>Anmeldefenster: %1 startet nicht oder hat eine andere Version. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Browser: it is opened with xdg-open</source>
        <translation>Browser: wird mit xdg-open geöffnet</translation>
    </message>
    <message>
        <source>Browser: none can be opened. Install xdg-utils.</source>
        <translation>Browser: Keiner kann geöffnet werden. Installieren Sie xdg-utils.</translation>
    </message>
    <message>
        <source>Keychain: it stores, returns and deletes</source>
        <translation>Schlüsselbund: Er speichert, liefert und löscht</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>is valid only from %1 on; is this computer&apos;s clock right?</source>
        <translation>gilt erst ab %1; geht die Uhr dieses Computers richtig?</translation>
    </message>
    <message>
        <source>ca_file: %1</source>
        <translation>ca_file: %1</translation>
    </message>
    <message>
        <source>ca_file: the certificate in %1 %2.</source>
        <translation>ca_file: Das Zertifikat in %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>ca_file: %n authorities</source>
        <translation>
            <numerusform>ca_file: %n Zertifizierungsstelle</numerusform>
            <numerusform>ca_file: %n Zertifizierungsstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it is locked; Keyfob asks for its passphrase</source>
        <translation>%1: ist gesperrt; Keyfob fragt nach der Passphrase</translation>
    </message>
    <message>
        <source>%1: the certificate in %2 %3.</source>
        <translation>%1: Das Zertifikat in %2 %3.</translation>
    </message>
    <message>
        <source>Tenant file: %1</source>
        <translation>Tenant-Datei: %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>policy, locked</source>
        <translation>Richtlinie, gesperrt</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Policy: %1, by %2</source>
        <translation>Richtlinie: %1, von %2</translation>
    </message>
    <message>
        <source>Allowed issuer: %1</source>
        <translation>Erlaubter Issuer: %1</translation>
    </message>
    <message>
        <source>Setting %1: %2 (%3)</source>
        <translation>Einstellung %1: %2 (%3)</translation>
    </message>
    <message>
        <source>It took too long. Start again on the page.</source>
        <translation>Es hat zu lange gedauert. Beginnen Sie auf der Seite neu.</translation>
    </message>
    <message>
        <source>This key has no passkey for the page. Use the key that you have registered there.</source>
        <translation>Dieser Schlüssel hat keinen Passkey für die Seite. Verwenden Sie den Schlüssel, den Sie dort registriert haben.</translation>
    </message>
    <message>
        <source>This key is registered already. Use another one.</source>
        <translation>Dieser Schlüssel ist schon registriert. Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>Wrong PIN too many times. Remove the key, plug it in again, and try once more.</source>
        <translation>Zu oft falsche PIN. Ziehen Sie den Schlüssel ab, stecken Sie ihn wieder ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wrong PIN too many times: the key is locked. Only a reset, which erases it, makes it usable again.</source>
        <translation>Zu oft falsche PIN: Der Schlüssel ist gesperrt. Nur ein Zurücksetzen, das ihn löscht, macht ihn wieder nutzbar.</translation>
    </message>
    <message>
        <source>The key was removed. Plug it in and try again.</source>
        <translation>Der Schlüssel wurde entfernt. Stecken Sie ihn ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This key cannot hold passkeys. Use another one.</source>
        <translation>Dieser Schlüssel kann keine Passkeys speichern. Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>This key cannot verify that it is you, as the page requires. Use one with a PIN or a fingerprint.</source>
        <translation>Dieser Schlüssel kann nicht prüfen, dass Sie es sind, wie die Seite es verlangt. Verwenden Sie einen mit PIN oder Fingerabdruck.</translation>
    </message>
    <message>
        <source>This key cannot store what the page requires. Use another one.</source>
        <translation>Dieser Schlüssel kann nicht speichern, was die Seite verlangt. Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>The page does not support the signatures of this key. Use another one.</source>
        <translation>Die Seite unterstützt die Signaturen dieses Schlüssels nicht. Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>This key is full. Use another one.</source>
        <translation>Dieser Schlüssel ist voll. Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>You refused at the key.</source>
        <translation>Sie haben am Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>The key could not be used.</source>
        <translation>Der Schlüssel konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>You have several passkeys for %1. Which one do you want to use?</source>
        <translation>Sie haben mehrere Passkeys für %1. Welchen möchten Sie verwenden?</translation>
    </message>
    <message>
        <source>%1 requires a PIN for your key. Choose one; it is stored only on the key.</source>
        <translation>%1 verlangt eine PIN für Ihren Schlüssel. Wählen Sie eine; sie wird nur auf dem Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>%1 needs to verify that it is you. The PIN goes to your key, not to the page.</source>
        <translation>%1 muss prüfen, dass Sie es sind. Die PIN geht an Ihren Schlüssel, nicht an die Seite.</translation>
    </message>
    <message>
        <source>Plug in your security key, and touch it when it blinks. This shows %1 that you are present.</source>
        <translation>Stecken Sie Ihren Sicherheitsschlüssel ein, und berühren Sie ihn, wenn er blinkt. Das zeigt %1, dass Sie anwesend sind.</translation>
    </message>
    <message>
        <source>The key no longer accepts your fingerprint: use its PIN.</source>
        <translation>Der Schlüssel akzeptiert Ihren Fingerabdruck nicht mehr: Verwenden Sie seine PIN.</translation>
    </message>
    <message>
        <source>Wrong PIN. Attempts left before the key locks: %1.</source>
        <translation>Falsche PIN. Verbleibende Versuche, bevor der Schlüssel gesperrt wird: %1.</translation>
    </message>
    <message>
        <source>That was too short. Characters needed: %1.</source>
        <translation>Das war zu kurz. Nötige Zeichen: %1.</translation>
    </message>
    <message>
        <source>The key does not accept one of these characters.</source>
        <translation>Der Schlüssel akzeptiert eines dieser Zeichen nicht.</translation>
    </message>
    <message>
        <source>The key already has this PIN.</source>
        <translation>Der Schlüssel hat diese PIN bereits.</translation>
    </message>
    <message>
        <source>its certificate belongs to another name.</source>
        <translation>das Zertifikat gehört zu einem anderen Namen.</translation>
    </message>
    <message>
        <source>its certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>das Zertifikat ist abgelaufen, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust.</source>
        <translation>das Zertifikat stammt von einer Zertifizierungsstelle, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>its certificate has been revoked.</source>
        <translation>das Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>its certificate is not valid.</source>
        <translation>das Zertifikat ist ungültig.</translation>
    </message>
    <message>
        <source>the scheme (https or http)</source>
        <translation>im Schema (https oder http)</translation>
    </message>
    <message>
        <source>the user name before the host</source>
        <translation>im Benutzernamen vor dem Host</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>im Host</translation>
    </message>
    <message>
        <source>the dot after the host</source>
        <translation>im Punkt nach dem Host</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>im Port</translation>
    </message>
    <message>
        <source>upper and lower case of the path</source>
        <translation>in der Groß- und Kleinschreibung des Pfads</translation>
    </message>
    <message>
        <source>the slash at the end</source>
        <translation>im Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>the percent-encoding of the path</source>
        <translation>in der Prozentkodierung des Pfads</translation>
    </message>
    <message>
        <source>the path</source>
        <translation>im Pfad</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>in der Query</translation>
    </message>
    <message>
        <source>This connection is not safe</source>
        <translation>Diese Verbindung ist nicht sicher</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2 Nothing was sent. Ask your organization&apos;s support, and do not enter your password elsewhere.</source>
        <translation>%1 konnte sich nicht ausweisen: %2 Nichts wurde gesendet. Fragen Sie den Support Ihrer Organisation, und geben Sie Ihr Passwort nirgendwo anders ein.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2). Try again later.</source>
        <translation>%1 hat mit einem Fehler geantwortet (%2). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection and try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie Ihre Verbindung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The page did not open</source>
        <translation>Die Seite wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>This is taking long</source>
        <translation>Das dauert lange</translation>
    </message>
    <message>
        <source>%1 has not answered yet. Wait a little longer, or try again.</source>
        <translation>%1 hat noch nicht geantwortet. Warten Sie noch etwas, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The page is empty</source>
        <translation>Die Seite ist leer</translation>
    </message>
    <message>
        <source>%1 sent an empty page. Try again; if it stays empty, ask your organization&apos;s support.</source>
        <translation>%1 hat eine leere Seite gesendet. Versuchen Sie es erneut; bleibt sie leer, fragen Sie den Support Ihrer Organisation.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>Die Seite funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>The page stopped working unexpectedly. Try again.</source>
        <translation>Die Seite hat unerwartet aufgehört zu funktionieren. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The page has closed</source>
        <translation>Die Seite wurde geschlossen</translation>
    </message>
    <message>
        <source>The page closed before you were signed in. Try again.</source>
        <translation>Die Seite wurde geschlossen, bevor Sie angemeldet waren. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This page is not part of signing in</source>
        <translation>Diese Seite gehört nicht zur Anmeldung</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not one of %2&apos;s sign-in hosts. If it should be, ask your organization to add it to the list of sign-in hosts.</source>
        <translation>Die Seite wollte %1 öffnen, das %2 nicht als Anmeldehost nennt. Wenn es einer sein soll, bitten Sie Ihre Organisation, ihn in die Liste der Anmeldehosts aufzunehmen.</translation>
    </message>
    <message>
        <source>The provider returned to another address</source>
        <translation>Der Anbieter ist zu einer anderen Adresse zurückgekehrt</translation>
    </message>
    <message>
        <source>The provider sent you to %1, but the redirect URI is %2. They differ in: %3. Ask your organization to register the redirect URI exactly.</source>
        <translation>Der Anbieter hat Sie zu %1 geschickt, die Redirect-URI ist aber %2. Sie unterscheiden sich %3. Bitten Sie Ihre Organisation, die Redirect-URI genau so zu registrieren.</translation>
    </message>
    <message>
        <source>The page went to an address that belongs to no website. Begin again.</source>
        <translation>Die Seite ging zu einer Adresse, die zu keiner Website gehört. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The page tried to open %1 without encryption. Nothing was sent. Ask your organization&apos;s support.</source>
        <translation>Die Seite wollte %1 ohne Verschlüsselung öffnen. Nichts wurde gesendet. Fragen Sie den Support Ihrer Organisation.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown.</source>
        <translation>Das ist kein Bild, das gezeigt werden kann.</translation>
    </message>
    <message>
        <source>The picture is too large to show: %1 × %2 pixels.</source>
        <translation>Das Bild ist zu groß zum Anzeigen: %1 × %2 Pixel.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <translation>JJJJ-MM-TT hh:mm</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Form %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Add an entry.</source>
        <translation>Fügen Sie einen Eintrag hinzu.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Das ist erforderlich.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>Mindestens %n Eintrag.</numerusform>
            <numerusform>Mindestens %n Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>Höchstens %n Eintrag.</numerusform>
            <numerusform>Höchstens %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two entries are the same.</source>
        <translation>Zwei Einträge sind gleich.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This name is already there.</source>
        <translation>Dieser Name ist schon vorhanden.</translation>
    </message>
    <message>
        <source>The request succeeded.</source>
        <translation>Die Anfrage war erfolgreich.</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Erstellt.</translation>
    </message>
    <message>
        <source>Accepted: the API will process it later.</source>
        <translation>Angenommen: Die API bearbeitet es später.</translation>
    </message>
    <message>
        <source>The request succeeded. The response has no content.</source>
        <translation>Die Anfrage war erfolgreich. Die Antwort hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>This is part of the content.</source>
        <translation>Das ist ein Teil des Inhalts.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last request.</source>
        <translation>Seit der letzten Anfrage hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The API does not understand the request.</source>
        <translation>Die API versteht die Anfrage nicht.</translation>
    </message>
    <message>
        <source>The API does not accept the access token.</source>
        <translation>Die API akzeptiert das Zugriffstoken nicht.</translation>
    </message>
    <message>
        <source>The API refuses this request.</source>
        <translation>Die API lehnt diese Anfrage ab.</translation>
    </message>
    <message>
        <source>Nothing was found at this address.</source>
        <translation>An dieser Adresse wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>This address does not support the method.</source>
        <translation>Diese Adresse unterstützt die Methode nicht.</translation>
    </message>
    <message>
        <source>The API cannot respond in the requested format.</source>
        <translation>Die API kann nicht im gewünschten Format antworten.</translation>
    </message>
    <message>
        <source>The request conflicts with the current state.</source>
        <translation>Die Anfrage steht im Konflikt mit dem aktuellen Stand.</translation>
    </message>
    <message>
        <source>This address has been removed.</source>
        <translation>Diese Adresse wurde entfernt.</translation>
    </message>
    <message>
        <source>A condition of the request was not met.</source>
        <translation>Eine Bedingung der Anfrage war nicht erfüllt.</translation>
    </message>
    <message>
        <source>The body is larger than the API accepts.</source>
        <translation>Der Inhalt ist größer, als die API annimmt.</translation>
    </message>
    <message>
        <source>The API does not accept this type of body.</source>
        <translation>Die API nimmt diese Art von Inhalt nicht an.</translation>
    </message>
    <message>
        <source>The API understands the body, but cannot process it.</source>
        <translation>Die API versteht den Inhalt, kann ihn aber nicht verarbeiten.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Zu viele Anfragen in kurzer Zeit.</translation>
    </message>
    <message>
        <source>The API has an internal error.</source>
        <translation>Die API hat einen internen Fehler.</translation>
    </message>
    <message>
        <source>A server behind the API did not respond correctly.</source>
        <translation>Ein Server hinter der API hat nicht richtig geantwortet.</translation>
    </message>
    <message>
        <source>The API is busy or under maintenance.</source>
        <translation>Die API ist überlastet oder wird gewartet.</translation>
    </message>
    <message>
        <source>The API redirects to another address.</source>
        <translation>Die API leitet an eine andere Adresse weiter.</translation>
    </message>
    <message>
        <source>The API refuses the request.</source>
        <translation>Die API lehnt die Anfrage ab.</translation>
    </message>
    <message>
        <source>The API could not complete the request.</source>
        <translation>Die API konnte die Anfrage nicht abschließen.</translation>
    </message>
    <message>
        <source>%1 %2 responded %3</source>
        <translation>%1 %2 antwortete %3</translation>
    </message>
    <message>
        <source>The response is from %1</source>
        <translation>Die Antwort ist von %1</translation>
    </message>
    <message>
        <source>The access token was renewed for this request</source>
        <translation>Das Zugriffstoken wurde für diese Anfrage erneuert</translation>
    </message>
    <message>
        <source>is not a member of a policy</source>
        <translation>ist kein Element einer Richtlinie</translation>
    </message>
    <message>
        <source>your administrator</source>
        <translation>Ihrem Administrator</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy has a mistake: %1 %2.</source>
        <translation>Die Richtlinie des Administrators hat einen Fehler: %1 %2.</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>muss ein nicht leerer Text sein</translation>
    </message>
    <message>
        <source>must be a list of texts, 1 to %1</source>
        <translation>muss eine Liste von Texten sein, 1 bis %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>is not a setting of Keyfob</source>
        <translation>ist keine Einstellung von Keyfob</translation>
    </message>
    <message>
        <source>must have “value” and “locked”, true or false</source>
        <translation>muss „value“ haben und „locked“, true oder false</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy is not valid JSON (%1).</source>
        <translation>Die Richtlinie des Administrators ist kein gültiges JSON (%1).</translation>
    </message>
    <message>
        <source>must be a path that begins at /</source>
        <translation>muss ein Pfad sein, der mit / beginnt</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines sein von %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colors of all windows.</source>
        <translation>Farben aller Fenster.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of all windows, and of dates and numbers.</source>
        <translation>Sprache aller Fenster, und von Datum und Zahlen.</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Where the provider&apos;s page opens. By default, your organization decides.</source>
        <translation>Wo sich die Seite des Anbieters öffnet. Ohne Auswahl entscheidet Ihre Organisation.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Diese App</translation>
    </message>
    <message>
        <source>My browser</source>
        <translation>Mein Browser</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>In the keychain, also after Keyfob is closed. With No, your access ends when you close Keyfob. What was kept before ends then, or at the next start.</source>
        <translation>Im Schlüsselbund, auch nachdem Keyfob geschlossen ist. Mit Nein endet Ihr Zugriff, wenn Sie Keyfob schließen. Was vorher aufbewahrt wurde, endet dann oder beim nächsten Start.</translation>
    </message>
    <message>
        <source>Keep sent requests</source>
        <translation>Gesendete Anfragen aufbewahren</translation>
    </message>
    <message>
        <source>On this computer, without tokens and responses.</source>
        <translation>Auf diesem Computer, ohne Token und Antworten.</translation>
    </message>
    <message>
        <source>Copied tokens stay on the clipboard</source>
        <translation>Kopierte Token bleiben in der Zwischenablage</translation>
    </message>
    <message>
        <source>After this time a copied access token is removed.</source>
        <translation>Nach dieser Zeit wird ein kopiertes Zugriffstoken entfernt.</translation>
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
        <translation>Für Organisationen, die keinen nennen: „none“, http://host:port oder socks5://host:port. Leer: wie das System sagt.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A file (PEM) with authorities that are trusted beside the system&apos;s, for organizations that name none.</source>
        <translation>Eine Datei (PEM) mit Zertifizierungsstellen, denen neben denen des Systems vertraut wird, für Organisationen, die keine nennen.</translation>
    </message>
    <message>
        <source>the private certificate authority</source>
        <translation>die private Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>das Client-Zertifikat</translation>
    </message>
    <message>
        <source>the key of the client certificate</source>
        <translation>der Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>Not included, because they are files on this computer: %1. Copy them to the other device, and choose them there.</source>
        <translation>Nicht enthalten, weil es Dateien auf diesem Computer sind: %1. Kopieren Sie sie auf das andere Gerät, und wählen Sie sie dort aus.</translation>
    </message>
    <message>
        <source>Saved as %1, without secrets.</source>
        <translation>Als %1 gespeichert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Other sign-in hosts</source>
        <translation>Weitere Anmeldehosts</translation>
    </message>
    <message>
        <source>Address of the configuration</source>
        <translation>Adresse der Konfiguration</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Private Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>Beschreibung der API</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>Gewünschte Berechtigungen</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Weitere Parameter</translation>
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
        <source>set; a program on a desktop keeps no secret</source>
        <translation>gesetzt; ein Desktop-Programm hält kein Geheimnis</translation>
    </message>
    <message>
        <source>The text is UTF-16; JSON should be UTF-8.</source>
        <translation>Der Text ist UTF-16; JSON sollte UTF-8 sein.</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have.</source>
        <translation>Der Text beginnt mit einer Bytereihenfolge-Marke, die JSON nicht haben darf.</translation>
    </message>
    <message>
        <source>The JSON starts after “%1”, which the tree leaves out.</source>
        <translation>Das JSON beginnt nach „%1“, das der Baum weglässt.</translation>
    </message>
    <message>
        <source>The body has several JSON values, one after the other.</source>
        <translation>Der Inhalt hat mehrere JSON-Werte nacheinander.</translation>
    </message>
    <message>
        <source>This is not JSON. %1.</source>
        <translation>Das ist kein JSON. %1.</translation>
    </message>
    <message>
        <source>Some names occur twice in one object; they are marked.</source>
        <translation>Einige Namen kommen in einem Objekt zweimal vor; sie sind markiert.</translation>
    </message>
    <message>
        <source>The table shows the first %1 columns; the tree shows all.</source>
        <translation>Die Tabelle zeigt die ersten %1 Spalten; der Baum zeigt alle.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times</source>
        <translation>
            <numerusform>Sie wurde einmal gesendet</numerusform>
            <numerusform>Sie wurde %n-mal gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Stronger colors and lines in all windows.</source>
        <translation>Kräftigere Farben und Linien in allen Fenstern.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Size of text and controls, compared with the system’s text size.</source>
        <translation>Größe von Text und Bedienelementen, verglichen mit der Textgröße des Systems.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Sign-in window: Keyfob was built without it; people sign in in their own browser, where the provider allows that.</source>
        <translation>Anmeldefenster: Keyfob wurde ohne es gebaut; angemeldet wird im eigenen Browser, wo der Anbieter das erlaubt.</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>Die Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>It has expired while this device was asleep. Try again to start over.</source>
        <translation>Sie ist abgelaufen, während das Gerät im Ruhezustand war. Mit „Erneut versuchen“ beginnt sie von vorn.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TokenCheckModel</name>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>nothing, as allowed</source>
        <translation>nichts, wie erlaubt</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>at most %1 s ago</source>
        <translation>vor höchstens %1 s</translation>
    </message>
    <message>
        <source>what was sent with this sign-in</source>
        <translation>was mit dieser Anmeldung gesendet wurde</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Made with a key that the provider publishes</source>
        <translation>Mit einem Schlüssel erstellt, den der Anbieter veröffentlicht</translation>
    </message>
</context>
<context>
    <name>Keyfob::TokenClaimModel</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>LapsedBanner</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Ihre Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in your browser. You can then continue where you left off.</source>
        <translation>Melden Sie sich im Browser auf der Seite Ihres Anbieters an. Danach können Sie dort weitermachen, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in the window that has opened. You can then continue where you left off.</source>
        <translation>Melden Sie sich im geöffneten Fenster auf der Seite Ihres Anbieters an. Danach können Sie dort weitermachen, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>E&amp;rneut öffnen</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>LineControl</name>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Tag für %1 auswählen</translation>
    </message>
    <message>
        <source>Make a new one for %1</source>
        <translation>Neue für %1 erzeugen</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Datei für %1 auswählen</translation>
    </message>
</context>
<context>
    <name>LogInScreen</name>
    <message>
        <source>Keyfob – Log in</source>
        <translation>Keyfob – Anmelden</translation>
    </message>
    <message>
        <source>&amp;Unlock and retry</source>
        <translation>&amp;Entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>Stattdessen meinen &amp;Browser verwenden</translation>
    </message>
    <message>
        <source>Your organization’s own page opens in your browser.</source>
        <translation>Die Seite Ihrer Organisation öffnet sich im Browser.</translation>
    </message>
    <message>
        <source>You sign in on your organization’s own page.</source>
        <translation>Sie melden sich auf der Seite Ihrer Organisation an.</translation>
    </message>
    <message>
        <source>&amp;Log In with this app</source>
        <translation>Mit dieser App &amp;anmelden</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Log In with my &amp;browser</source>
        <translation>Mit meinem &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>&amp;Another organization</source>
        <translation>Andere &amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Edit organization</source>
        <translation>Organisation bea&amp;rbeiten</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Shows more places</source>
        <translation>Zeigt weitere Orte</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Ctrl+%1</source>
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Strg+Umschalt+L</translation>
    </message>
</context>
<context>
    <name>ObjectForm</name>
    <message>
        <source>* Required</source>
        <translation>* Erforderlich</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Find a file in this folder</source>
        <translation>Datei in diesem Ordner suchen</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n files</source>
        <translation>
            <numerusform>%n Datei auswählen</numerusform>
            <numerusform>%n Dateien auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OperationPalette</name>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Operation suchen</translation>
    </message>
    <message>
        <source>No operation matches.</source>
        <translation>Keine Operation passt.</translation>
    </message>
</context>
<context>
    <name>OperationSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show the current version</source>
        <translation>Aktuelle Fassung zeigen</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>It was not sent yet.</source>
        <translation>Sie wurden noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Formular senden</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
</context>
<context>
    <name>OrganizationRow</name>
    <message>
        <source>%1 · 1 account</source>
        <translation>%1 · 1 Konto</translation>
    </message>
    <message>
        <source>%1 · %2 accounts</source>
        <translation>%1 · %2 Konten</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Export %1 to a file, without secrets</source>
        <translation>%1 ohne Geheimnisse in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>%1 als QR-Code zeigen</translation>
    </message>
    <message>
        <source>Remove %1 from this device</source>
        <translation>%1 von diesem Gerät entfernen</translation>
    </message>
</context>
<context>
    <name>OrganizationsSection</name>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Lists of accounts have this order. Alt+Up and Alt+Down move an organization.</source>
        <translation>Kontenlisten haben diese Reihenfolge. Alt+Auf und Alt+Ab verschieben eine Organisation.</translation>
    </message>
    <message>
        <source>Keyfob keeps no organization yet.</source>
        <translation>Keyfob hat noch keine Organisation.</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>&amp;Organisation hinzufügen</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>Die Verbindung ist verschlüsselt</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>Die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>This page is from %1</source>
        <translation>Diese Seite ist von %1</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Noch keine Seite</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1, on this computer</source>
        <translation>Bei %1 anmelden, auf diesem Computer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading, %1 percent</source>
        <translation>Wird geladen, %1 Prozent</translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>Accounts on this device</source>
        <translation>Konten auf diesem Gerät</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PasskeyDialog</name>
    <message>
        <source>Choose a passkey</source>
        <translation>Passkey auswählen</translation>
    </message>
    <message>
        <source>A new PIN for your security key</source>
        <translation>Eine neue PIN für Ihren Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>PIN of your security key</source>
        <translation>PIN Ihres Sicherheitsschlüssels</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Berühren Sie Ihren Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>The key did not work</source>
        <translation>Der Schlüssel hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Warten auf den Schlüssel</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>Continue in your provider’s window.</source>
        <translation>Fahren Sie im Fenster Ihres Anbieters fort.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Um %1 bitten</translation>
    </message>
    <message>
        <source>Ask for these permissions</source>
        <translation>Um diese Berechtigungen bitten</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Keep waiting</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Zurück zur Seite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove this account?</source>
        <translation>Dieses Konto entfernen?</translation>
    </message>
    <message>
        <source>%1 will be logged out, and everything that this computer keeps of the account will be removed. At the organization nothing is deleted.</source>
        <translation>%1 wird abgemeldet, und alles, was dieser Computer von dem Konto aufbewahrt, wird entfernt. Bei der Organisation wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Von diesem Gerät entfernen</translation>
    </message>
</context>
<context>
    <name>RemoveOrganizationDialog</name>
    <message>
        <source>Remove this organization?</source>
        <translation>Diese Organisation entfernen?</translation>
    </message>
    <message>
        <source>Everybody with an account of %1 on this computer will be logged out, and everything that this computer keeps of the organization will be removed. At the organization nothing is deleted.</source>
        <translation>Alle mit einem Konto von %1 auf diesem Computer werden abgemeldet, und alles, was dieser Computer von der Organisation aufbewahrt, wird entfernt. Bei der Organisation wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>The settings of %1 will be removed from this computer. To use them again, you have to add the organization again.</source>
        <translation>Die Einstellungen von %1 werden von diesem Computer entfernt. Um sie wieder zu verwenden, müssen Sie die Organisation neu hinzufügen.</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Von diesem Gerät entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Requests you have sent (Ctrl+H)</source>
        <translation>Gesendete Anfragen (Strg+H)</translation>
    </message>
    <message>
        <source>Write the request by hand</source>
        <translation>Anfrage von Hand schreiben</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Inhalt (JSON)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>Antwort-Header</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>Anfrage-Header</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Anfrageinhalt</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Operation suchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;New %1</source>
        <translation>&amp;Neu: %1</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>Filter what is shown</source>
        <translation>Angezeigtes filtern</translation>
    </message>
    <message>
        <source>Filters (set)</source>
        <translation>Filter (gesetzt)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Export selected</source>
        <translation>Auswahl exportieren</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>ResourceTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>According to %1:</source>
        <translation>Laut %1:</translation>
    </message>
    <message>
        <source>You log in on the provider’s own page. Add this organization only if you know the provider.</source>
        <translation>Sie melden sich auf der Seite des Anbieters an. Fügen Sie diese Organisation nur hinzu, wenn Sie den Anbieter kennen.</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>&amp;Organisation hinzufügen</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ScopesCard</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>There is no access token, so nothing is granted at the API.</source>
        <translation>Es gibt kein Zugriffstoken; bei der API ist nichts erteilt.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>erteilt</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>nicht erteilt</translation>
    </message>
    <message>
        <source>added by your organization</source>
        <translation>von Ihrer Organisation hinzugefügt</translation>
    </message>
    <message>
        <source>requested, about you: no permission at the API</source>
        <translation>angefordert, über Sie: keine Berechtigung bei der API</translation>
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
        <translation>E-Mail-Adresse, Domain oder Adresse des Anbieters</translation>
    </message>
    <message>
        <source>emma@acme.example</source>
        <translation>emma@acme.example</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Looking for your organization…</source>
        <translation>Ihre Organisation wird gesucht …</translation>
    </message>
    <message>
        <source>&amp;Open tenant file…</source>
        <translation>&amp;Tenant-Datei öffnen …</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Name des Eintrags</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>SelectBox</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export selected</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ShareOrganizationDialog</name>
    <message>
        <source>Share %1</source>
        <translation>%1 teilen</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>These settings are too long for a code. Save them as a file, and open it on the other device.</source>
        <translation>Diese Einstellungen sind zu lang für einen Code. Speichern Sie sie als Datei, und öffnen Sie sie auf dem anderen Gerät.</translation>
    </message>
    <message>
        <source>Scan it with a device that has Keyfob: it fills in the field for adding an organization.</source>
        <translation>Scannen Sie ihn mit einem Gerät, das Keyfob hat: Er füllt das Feld zum Hinzufügen einer Organisation aus.</translation>
    </message>
    <message>
        <source>It holds the settings as text, without secrets: save them as a file on the other device, and open it there with Keyfob.</source>
        <translation>Er enthält die Einstellungen als Text, ohne Geheimnisse: Speichern Sie sie auf dem anderen Gerät als Datei, und öffnen Sie diese dort mit Keyfob.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Log out – %1</source>
        <translation>Abmelden – %1</translation>
    </message>
    <message>
        <source>Sign in – %1</source>
        <translation>Anmelden – %1</translation>
    </message>
</context>
<context>
    <name>SigningInScreen</name>
    <message>
        <source>Keyfob – Signing in</source>
        <translation>Keyfob – Anmeldung läuft</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>E&amp;rneut öffnen</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>For another browser on this computer</source>
        <translation>Für einen anderen Browser auf diesem Computer</translation>
    </message>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>Stattdessen meinen &amp;Browser verwenden</translation>
    </message>
    <message>
        <source>For passkeys and security keys, and where the page does not work here</source>
        <translation>Für Passkeys und Sicherheitsschlüssel, und wo die Seite hier nicht funktioniert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
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
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>StepUpCard</name>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>%1: you have it</source>
        <translation>%1: vorhanden</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: fehlt</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut bitten</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Um %1 bitten</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
</context>
<context>
    <name>TenantUpdateDialog</name>
    <message>
        <source>Other settings</source>
        <translation>Andere Einstellungen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Keep the ones in use</source>
        <translation>Die &amp;bisherigen behalten</translation>
    </message>
    <message>
        <source>Use the &amp;file&apos;s settings</source>
        <translation>Die Einstellungen der &amp;Datei verwenden</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>What your organization’s provider sent, and how Keyfob verified it</source>
        <translation>Was der Anbieter Ihrer Organisation gesendet hat und wie Keyfob es geprüft hat</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>It tells Keyfob who has signed in. It is never sent to an API.</source>
        <translation>Es sagt Keyfob, wer sich angemeldet hat. Es wird nie an eine API gesendet.</translation>
    </message>
    <message>
        <source>Your provider sent none.</source>
        <translation>Ihr Anbieter hat keines gesendet.</translation>
    </message>
    <message>
        <source>From your organization</source>
        <translation>Von Ihrer Organisation</translation>
    </message>
    <message>
        <source>Why it was accepted</source>
        <translation>Warum es akzeptiert wurde</translation>
    </message>
    <message>
        <source>All checks passed:</source>
        <translation>Alle Prüfungen bestanden:</translation>
    </message>
    <message>
        <source>There is no ID token to check.</source>
        <translation>Es gibt kein ID-Token zu prüfen.</translation>
    </message>
    <message>
        <source>It was checked by an older version of Keyfob, which did not keep the values. The next sign-in or renewal shows them again.</source>
        <translation>Es wurde von einer älteren Version von Keyfob geprüft, die die Werte nicht aufbewahrte. Die nächste Anmeldung oder Erneuerung zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>It is a JWT, so it can be read. It is meant for the API: Keyfob neither checks it nor relies on it.</source>
        <translation>Es ist ein JWT und daher lesbar. Es ist für die API bestimmt: Keyfob prüft es nicht und verlässt sich nicht darauf.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that only the API and the provider understand.</source>
        <translation>
            <numerusform>%n Byte, das nur API und Anbieter verstehen.</numerusform>
            <numerusform>%n Byte, die nur API und Anbieter verstehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keines.</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>Zugriffstoken kopieren</translation>
    </message>
    <message>
        <source>Anyone who has it can act as you at the API. It is removed from the clipboard after %1 seconds.</source>
        <translation>Wer es hat, kann bei der API in Ihrem Namen handeln. Nach %1 Sekunden wird es aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Zwischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>The access token is on the clipboard, for %1 seconds at most.</source>
        <translation>Das Zugriffstoken ist in der Zwischenablage, höchstens %1 Sekunden lang.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Header of the access token</source>
        <translation>Header des Zugriffstokens</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Keyfob – Signing out</source>
        <translation>Keyfob – Abmeldung läuft</translation>
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
        <translation>Keyfob – Willkommen</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>Tenant-Datei öffnen</translation>
    </message>
    <message>
        <source>Welcome to Keyfob</source>
        <translation>Willkommen bei Keyfob</translation>
    </message>
    <message>
        <source>Sign in at your organization in one step, and use its services from one app.</source>
        <translation>Melden Sie sich in einem Schritt bei Ihrer Organisation an, und nutzen Sie ihre Dienste aus einer App.</translation>
    </message>
    <message>
        <source>Your organization</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Your e-mail address or your organization’s domain is enough.</source>
        <translation>Ihre E-Mail-Adresse oder die Domain Ihrer Organisation genügt.</translation>
    </message>
    <message>
        <source>&amp;Add your organization</source>
        <translation>Ihre &amp;Organisation hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Open tenant file…</source>
        <translation>&amp;Tenant-Datei öffnen …</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Nur zum Ansehen?</translation>
    </message>
    <message>
        <source>The sandbox is an organization on this computer, with people and timesheets to try.</source>
        <translation>Die Sandbox ist eine Organisation auf diesem Computer, mit Personen und Arbeitszeiten zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Die Sandbox wird gestartet …</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Tenant files</source>
        <translation>Tenant-Dateien</translation>
    </message>
</context>
<context>
    <name>WorkspaceScreen</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keyfob – %1</source>
        <translation>Keyfob – %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The settings %1 are no file. Remove what is there.</source>
        <translation>Die Einstellungen %1 sind keine Datei. Entfernen Sie, was dort ist.</translation>
    </message>
</context>
</TS>
