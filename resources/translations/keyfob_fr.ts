<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Keyfob %1 with Qt %2</source>
        <translation>Keyfob %1 avec Qt %2</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. These libraries are in it or come with it:</source>
        <translation>Logiciel libre sous licence Apache 2.0. Ces bibliothèques y sont incluses ou l’accompagnent :</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Keyfob’s license</source>
        <translation>Licence de Keyfob</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte : %1</translation>
    </message>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>Comptes (Ctrl+Maj+A)</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Remove %1 from this device</source>
        <translation>Supprimer %1 de cet appareil</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Add organization…</source>
        <translation>Ajouter une organisation…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>AddOrganizationScreen</name>
    <message>
        <source>Keyfob – Add organization</source>
        <translation>Keyfob – Ajouter une organisation</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>Ouvrir un fichier de tenant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add your organization</source>
        <translation>Ajoutez votre organisation</translation>
    </message>
    <message>
        <source>Tenant files</source>
        <translation>Fichiers de tenant</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <translation>Photo de %1</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Save the body</source>
        <translation>Enregistrer le corps</translation>
    </message>
    <message>
        <source>Show the body as</source>
        <translation>Afficher le corps en</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Only the tree can be unfolded.</source>
        <translation>Seule l’arborescence peut être dépliée.</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Copier le corps</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>La réponse n’a pas de corps.</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>Corps en arborescence</translation>
    </message>
    <message>
        <source>Body as a table</source>
        <translation>Corps en tableau</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>Corps en texte</translation>
    </message>
    <message>
        <source>The body is a picture</source>
        <translation>Le corps est une image</translation>
    </message>
    <message>
        <source>Body in hexadecimal</source>
        <translation>Corps en hexadécimal</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>CertificateChoice</name>
    <message>
        <source>Send a certificate?</source>
        <translation>Envoyer un certificat ?</translation>
    </message>
    <message>
        <source>%1 asks for a certificate of this computer, which identifies you.</source>
        <translation>%1 demande un certificat de cet ordinateur, qui vous identifie.</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation>%1, émis par %2</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2</source>
        <translation>Émis par %1, valable jusqu’au %2</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>N’en envoyer aucun</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
</context>
<context>
    <name>ChangedSettingsCard</name>
    <message>
        <source>The settings of %1 have changed</source>
        <translation>Les paramètres de %1 ont changé</translation>
    </message>
    <message>
        <source>You logged in with other settings. Use your session with these only if you trust them; otherwise log in.</source>
        <translation>Vous vous êtes connecté avec d’autres paramètres. N’utilisez votre session avec ceux-ci que si vous leur faites confiance ; sinon, connectez-vous.</translation>
    </message>
    <message>
        <source>&amp;Use my session with these settings</source>
        <translation>&amp;Utiliser ma session avec ces paramètres</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Will it work?</source>
        <translation>Est-ce que cela fonctionnera ?</translation>
    </message>
    <message>
        <source>Checks the provider and the API, without logging in.</source>
        <translation>Vérifie le fournisseur et l’API, sans connexion.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrect</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Vé&amp;rifier</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>%1: expected %2, seen %3</source>
        <translation>%1 : attendu %2, reçu %3</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>attendu : %1</translation>
    </message>
</context>
<context>
    <name>ClaimRows</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>Profile from %1</source>
        <translation>Profil de %1</translation>
    </message>
    <message>
        <source>%1 sends nothing more about you.</source>
        <translation>%1 n’envoie rien d’autre à votre sujet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ClientIdCard</name>
    <message>
        <source>Address of the API (optional)</source>
        <translation>Adresse de l’API (facultatif)</translation>
    </message>
    <message>
        <source>Audience of the API (optional)</source>
        <translation>Audience de l’API (facultatif)</translation>
    </message>
    <message>
        <source>Permissions to ask for (optional)</source>
        <translation>Autorisations à demander (facultatif)</translation>
    </message>
    <message>
        <source>This provider can register Keyfob by itself. It may require an initial access token from its administrator.</source>
        <translation>Ce fournisseur peut enregistrer Keyfob lui-même. Il peut exiger un jeton d’accès initial de son administrateur.</translation>
    </message>
    <message>
        <source>Initial access token (optional)</source>
        <translation>Jeton d’accès initial (facultatif)</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Register Keyfob</source>
        <translation>&amp;Enregistrer Keyfob</translation>
    </message>
    <message>
        <source>Or enter what the provider gave you:</source>
        <translation>Ou saisissez ce que le fournisseur vous a donné :</translation>
    </message>
    <message>
        <source>Register Keyfob there as a native (public) application, without a secret:</source>
        <translation>Enregistrez-y Keyfob comme application native (publique), sans secret :</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>CredentialDialog</name>
    <message>
        <source>That was not accepted. Try again.</source>
        <translation>Cela n’a pas été accepté. Réessayez.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Keyfob remembers your answer for this certificate and these servers.</source>
        <translation>Keyfob retient votre réponse pour ce certificat et ces serveurs.</translation>
    </message>
    <message>
        <source>Your keychain keeps it, if there is one.</source>
        <translation>Votre trousseau le conserve, s’il y en a un.</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send my certificate</source>
        <translation>Envoyer mon certificat</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>The proxy requires a login</source>
        <translation>Le proxy exige une connexion</translation>
    </message>
    <message>
        <source>The server requires a login</source>
        <translation>Le serveur exige une connexion</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy %1 requires a name and a password.</source>
        <translation>Le proxy %1 de votre réseau exige un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 requires a name and a password of its own. Enter them only if your organization told you so.</source>
        <translation>%1 exige un nom et un mot de passe qui lui sont propres. Ne les saisissez que si votre organisation vous l’a demandé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue without</source>
        <translation>Continuer sans</translation>
    </message>
</context>
<context>
    <name>DescriptionNotes</name>
    <message numerus="yes">
        <source>%n parts of the API’s description were ignored.</source>
        <translation>
            <numerusform>Une partie de la description de l’API a été ignorée.</numerusform>
            <numerusform>%n parties de la description de l’API ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>What was ignored</source>
        <translation>Ce qui a été ignoré</translation>
    </message>
    <message>
        <source>The rest of the description works. Whoever writes it can mend this:</source>
        <translation>Le reste de la description fonctionne. Son auteur peut corriger ceci :</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>What Keyfob needs on this computer, as keyfob --self-check prints it. Nothing is sent, and it contains no secrets.</source>
        <translation>Ce dont Keyfob a besoin sur cet ordinateur, tel que l’affiche keyfob --self-check. Rien n’est envoyé, et cela ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>Vérifier à &amp;nouveau</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>DifferenceValue</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>EditOrganizationScreen</name>
    <message>
        <source>Keyfob – Duplicate organization</source>
        <translation>Keyfob – Dupliquer une organisation</translation>
    </message>
    <message>
        <source>Keyfob – Edit organization</source>
        <translation>Keyfob – Modifier une organisation</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Duplicate organization</source>
        <translation>Dupliquer l’organisation</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>The copy becomes an organization of its own, with accounts of its own. Give it another provider or another client ID.</source>
        <translation>La copie devient une organisation à part entière, avec ses propres comptes. Donnez-lui un autre fournisseur ou un autre ID client.</translation>
    </message>
    <message>
        <source>Hide a&amp;dvanced settings</source>
        <translation>Masquer les paramètres a&amp;vancés</translation>
    </message>
    <message>
        <source>Show a&amp;dvanced settings</source>
        <translation>Afficher les paramètres a&amp;vancés</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>&amp;Look for new settings at %1</source>
        <translation>&amp;Chercher de nouveaux paramètres sur %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Export without secrets…</source>
        <translation>E&amp;xporter sans secrets…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>For support; it contains no secrets</source>
        <translation>Pour l’assistance ; ne contient aucun secret</translation>
    </message>
</context>
<context>
    <name>ExpiryBox</name>
    <message>
        <source>Log in again to continue</source>
        <translation>Reconnectez-vous pour continuer</translation>
    </message>
    <message>
        <source>Waiting to be renewed</source>
        <translation>En attente de renouvellement</translation>
    </message>
    <message>
        <source>Access has expired</source>
        <translation>L’accès a expiré</translation>
    </message>
    <message>
        <source>Access has expired. %1.</source>
        <translation>L’accès a expiré. %1.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Access until %1</source>
        <comment>a time of day</comment>
        <translation>Accès jusqu’à %1</translation>
    </message>
    <message>
        <source>Access until %1</source>
        <comment>a date and a time of day</comment>
        <translation>Accès jusqu’au %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <comment>a time of day</comment>
        <translation>Session ouverte jusqu’à %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <comment>a date and a time of day</comment>
        <translation>Session ouverte jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Tout (JSON)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Deprecated</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Nom de l’entrée</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FileControl</name>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Add files to %1</source>
        <translation>Ajouter des fichiers à %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Choisir un fichier pour %1</translation>
    </message>
</context>
<context>
    <name>FileListView</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>%1. %2 of %3</source>
        <translation>%1. %2 sur %3</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters for %1</source>
        <translation>Filtres de %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply the filters</source>
        <translation>Appliquer les filtres</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Ask it</source>
        <translation>L’interroger</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>Chemin du dossier</translation>
    </message>
</context>
<context>
    <name>HeadersEditor</name>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>Nom de l’en-tête %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>Valeur de l’en-tête %1</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Supprimer cet en-tête</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>Ajouter un en-tête</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Requests you have sent</source>
        <translation>Requêtes envoyées</translation>
    </message>
    <message>
        <source>Kept on this computer for this account, without access tokens, responses, or bodies that contain secrets.</source>
        <translation>Conservées sur cet ordinateur pour ce compte, sans jetons d’accès, réponses ni corps contenant des secrets.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Aucune requête pour l’instant.</translation>
    </message>
    <message>
        <source>History is off.</source>
        <translation>L’historique est désactivé.</translation>
    </message>
    <message>
        <source>Stop keeping history</source>
        <translation>Ne plus conserver l’historique</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>Conserver l’historique</translation>
    </message>
    <message>
        <source>Also deletes what was kept.</source>
        <translation>Supprime aussi ce qui a été conservé.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>&amp;Unlock and retry</source>
        <translation>&amp;Déverrouiller et réessayer</translation>
    </message>
    <message>
        <source>&amp;Continue for this session only</source>
        <translation>&amp;Continuer pour cette session seulement</translation>
    </message>
    <message>
        <source>Show &amp;picture from %1</source>
        <translation>Afficher la &amp;photo de %1</translation>
    </message>
    <message>
        <source>Your session is kept in this computer’s keychain. You stay signed in when you close Keyfob.</source>
        <translation>Votre session est conservée dans le trousseau de cet ordinateur. Vous restez connecté lorsque vous fermez Keyfob.</translation>
    </message>
    <message>
        <source>Your session is kept in this computer’s keychain. It cannot be renewed: from %1 on, you log in again.</source>
        <translation>Votre session est conservée dans le trousseau de cet ordinateur. Elle ne peut pas être renouvelée : à partir de %1, reconnectez-vous.</translation>
    </message>
</context>
<context>
    <name>ItemButtons</name>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>ItemFieldRow</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>This item is empty.</source>
        <translation>Cet élément est vide.</translation>
    </message>
</context>
<context>
    <name>JsonRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This name occurs twice.</source>
        <translation>Ce nom apparaît deux fois.</translation>
    </message>
    <message>
        <source>Hidden; press Return to show it.</source>
        <translation>Masqué ; appuyez sur Entrée pour l’afficher.</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>en double</translation>
    </message>
    <message>
        <source>show</source>
        <translation>afficher</translation>
    </message>
</context>
<context>
    <name>JsonTableView</name>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, ligne %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Keyfob::AccountList</name>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>Personne ne s’est encore connecté</translation>
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
        <translation>%1 concerne maintenant une autre organisation. Restaurez l’ancien fichier ou ajoutez de nouveau l’organisation.</translation>
    </message>
    <message>
        <source>Keyfob is still registered at the provider of %1: %2 Its administrator can remove the registration.</source>
        <translation>Keyfob est toujours enregistré chez le fournisseur de %1 : %2 Son administrateur peut supprimer l’enregistrement.</translation>
    </message>
    <message>
        <source>%1 could not be notified that you logged out. %2</source>
        <translation>%1 n’a pas pu être informé de votre déconnexion. %2</translation>
    </message>
    <message>
        <source>The settings of %1 could not be saved. Is the disk full?</source>
        <translation>Les paramètres de %1 n’ont pas pu être enregistrés. Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>%1 has other settings for %2 than the ones that Keyfob uses.</source>
        <translation>%1 a pour %2 d’autres paramètres que ceux utilisés par Keyfob.</translation>
    </message>
    <message>
        <source>What is published there is about another provider or client now. Add it as another organization.</source>
        <translation>Ce qui y est publié concerne maintenant un autre fournisseur ou client. Ajoutez-le comme une autre organisation.</translation>
    </message>
    <message>
        <source>The settings of %1 are up to date.</source>
        <translation>Les paramètres de %1 sont à jour.</translation>
    </message>
    <message>
        <source>This computer is managed by %1, who does not allow signing in at %2.</source>
        <translation>Cet ordinateur est géré par %1, qui n’autorise pas la connexion à %2.</translation>
    </message>
    <message>
        <source>The settings of %1 are managed by %2 and cannot be changed here.</source>
        <translation>Les paramètres de %1 sont gérés par %2 et ne peuvent pas être modifiés ici.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiPermission</name>
    <message>
        <source>This is at %1. Keyfob sends your access token only to %2.</source>
        <translation>Cela se trouve sur %1. Keyfob n’envoie votre jeton d’accès qu’à %2.</translation>
    </message>
    <message>
        <source>This needs another credential than your sign-in, such as an API key, which Keyfob does not have.</source>
        <translation>Cela exige un autre justificatif que votre connexion, comme une clé d’API, que Keyfob n’a pas.</translation>
    </message>
    <message>
        <source>The API refuses, and does not say which permission it needs. Ask your administrator.</source>
        <translation>L’API refuse sans indiquer l’autorisation nécessaire. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>You have the permission that the API named, but it still refuses. Ask your administrator.</source>
        <translation>Vous avez l’autorisation indiquée par l’API, mais elle refuse toujours. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>You need the permission %1, which you were not given. Your administrator can give it to you.</source>
        <translation>Il vous faut l’autorisation %1, qui ne vous a pas été accordée. Votre administrateur peut vous l’accorder.</translation>
    </message>
    <message>
        <source>You need the permissions %1, which you were not given. Your administrator can give them to you.</source>
        <translation>Il vous faut les autorisations %1, qui ne vous ont pas été accordées. Votre administrateur peut vous les accorder.</translation>
    </message>
    <message>
        <source>You need the permission %1, which Keyfob has not asked for yet.</source>
        <translation>Il vous faut l’autorisation %1, que Keyfob n’a pas encore demandée.</translation>
    </message>
    <message>
        <source>You need the permissions %1, which Keyfob has not asked for yet.</source>
        <translation>Il vous faut les autorisations %1, que Keyfob n’a pas encore demandées.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiPlaces</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>The new description is used.</source>
        <translation>La nouvelle description est utilisée.</translation>
    </message>
    <message>
        <source>The description has not changed.</source>
        <translation>La description n’a pas changé.</translation>
    </message>
    <message>
        <source>This API has %1 lists. The first %2 are places here; “views” in the tenant file chooses others.</source>
        <translation>Cette API a %1 listes. Les %2 premières sont ici des lieux ; « views » dans le fichier de tenant en choisit d’autres.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiSession</name>
    <message>
        <source>The API’s description no longer has this. Refresh the page.</source>
        <translation>La description de l’API ne contient plus cela. Actualisez la page.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>C’est la dernière page.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Application</name>
    <message>
        <source>A link names the organization %1. Finish or leave this screen first, and open the link again.</source>
        <translation>Un lien nomme l’organisation %1. Terminez ou quittez d’abord cet écran, puis rouvrez le lien.</translation>
    </message>
</context>
<context>
    <name>Keyfob::CellText</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>Keyfob::CheckModel</name>
    <message>
        <source>Everything is set up. You can log in.</source>
        <translation>Tout est configuré. Vous pouvez vous connecter.</translation>
    </message>
    <message>
        <source>One thing has to be changed.</source>
        <translation>Une chose doit être modifiée.</translation>
    </message>
    <message>
        <source>%1 things have to be changed.</source>
        <translation>%1 choses doivent être modifiées.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Claim</name>
    <message>
        <source>Who issued it</source>
        <translation>Qui l’a émis</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Qui il concerne</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>À qui il est destiné</translation>
    </message>
    <message>
        <source>The program that asked for it</source>
        <translation>Le programme qui l’a demandé</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Quand il se termine</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Quand il a été émis</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>À partir de quand il est valable</translation>
    </message>
    <message>
        <source>When the person signed in</source>
        <translation>Quand la personne s’est connectée</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Ce qu’il autorise</translation>
    </message>
    <message>
        <source>Ties it to one sign-in</source>
        <translation>Le lie à une seule connexion</translation>
    </message>
    <message>
        <source>Ties it to its access token</source>
        <translation>Le lie à son jeton d’accès</translation>
    </message>
    <message>
        <source>Ties it to its code</source>
        <translation>Le lie à son code</translation>
    </message>
    <message>
        <source>Ties it to its state</source>
        <translation>Le lie à son état</translation>
    </message>
    <message>
        <source>Assurance level</source>
        <translation>Niveau de sûreté de la connexion</translation>
    </message>
    <message>
        <source>How the person signed in</source>
        <translation>Comment la personne s’est connectée</translation>
    </message>
    <message>
        <source>The provider&apos;s session</source>
        <translation>La session du fournisseur</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Son propre numéro</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>Le type de jeton</translation>
    </message>
    <message>
        <source>How the token was granted</source>
        <translation>Comment le jeton a été accordé</translation>
    </message>
    <message>
        <source>The organization&apos;s number</source>
        <translation>Le numéro de l’organisation</translation>
    </message>
    <message>
        <source>The organization&apos;s name</source>
        <translation>Le nom de l’organisation</translation>
    </message>
    <message>
        <source>Groups you belong to</source>
        <translation>Groupes dont vous faites partie</translation>
    </message>
    <message>
        <source>What you may do there</source>
        <translation>Ce que vous pouvez y faire</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Où vous travaillez</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Whether the provider has verified it</source>
        <translation>Vérifié par le fournisseur</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Page of the person</source>
        <translation>Page de la personne</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>When these were last changed</source>
        <translation>Dernière modification</translation>
    </message>
</context>
<context>
    <name>Keyfob::ClaimModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>Keyfob::CredentialPrompt</name>
    <message>
        <source>Your network&apos;s proxy</source>
        <translation>Le proxy de votre réseau</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Votre certificat</translation>
    </message>
    <message>
        <source>%1 asks for your certificate “%2”, issued by “%3”. It would identify you to %4.</source>
        <translation>%1 demande votre certificat « %2 », émis par « %3 ». Il vous identifierait auprès de %4.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a user name and a password.</source>
        <translation>Le proxy %1 exige un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The key in %1 is locked.</source>
        <translation>La clé dans %1 est verrouillée.</translation>
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
        <translation>Saisissez un nom pour le fichier.</translation>
    </message>
    <message>
        <source>A file’s name cannot contain “%1”.</source>
        <translation>Le nom d’un fichier ne peut pas contenir « %1 ».</translation>
    </message>
    <message>
        <source>Enter another name for the file.</source>
        <translation>Saisissez un autre nom pour le fichier.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>Ce nom est trop long.</translation>
    </message>
    <message>
        <source>You may not save files in this folder.</source>
        <translation>Vous n’avez pas le droit d’enregistrer des fichiers dans ce dossier.</translation>
    </message>
    <message>
        <source>A folder has this name.</source>
        <translation>Un dossier porte ce nom.</translation>
    </message>
    <message>
        <source>The file that has this name cannot be replaced.</source>
        <translation>Le fichier qui porte ce nom ne peut pas être remplacé.</translation>
    </message>
    <message>
        <source>“%1” already exists. Do you want to replace it?</source>
        <translation>« %1 » existe déjà. Voulez-vous le remplacer ?</translation>
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
        <translation>Vous ne pouvez pas voir le contenu de ce dossier.</translation>
    </message>
    <message>
        <source>No file to choose here.</source>
        <translation>Aucun fichier à choisir ici.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>This folder is very large: not all of it is shown.</source>
        <translation>Ce dossier est très grand : tout n’est pas affiché.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>« %1 » n’existe plus.</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>Vous ne pouvez pas lire « %1 ».</translation>
    </message>
</context>
<context>
    <name>Keyfob::FindingModel</name>
    <message>
        <source>Published settings</source>
        <translation>Paramètres publiés</translation>
    </message>
    <message>
        <source>WebFinger</source>
        <translation>WebFinger</translation>
    </message>
    <message>
        <source>OpenID Connect discovery</source>
        <translation>Découverte OpenID Connect</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>Tenant file</source>
        <translation>Fichier de tenant</translation>
    </message>
    <message>
        <source>%1 offers none.</source>
        <translation>%1 n’en propose pas.</translation>
    </message>
    <message>
        <source>Organization, according to %1</source>
        <translation>Organisation, selon %1</translation>
    </message>
    <message>
        <source>Provider, according to %1; not asked yet</source>
        <translation>Fournisseur, selon %1 ; pas encore interrogé</translation>
    </message>
    <message>
        <source>Provider, according to itself</source>
        <translation>Fournisseur, selon lui-même</translation>
    </message>
</context>
<context>
    <name>Keyfob::FolderChoice</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Enter the whole path of a folder, such as %1.</source>
        <translation>Saisissez le chemin complet d’un dossier, par exemple %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C’est un fichier, pas un dossier.</translation>
    </message>
</context>
<context>
    <name>Keyfob::FormModel</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrée %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
</context>
<context>
    <name>Keyfob::HeaderModel</name>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>A name can have letters, digits and characters like “-”, but no spaces.</source>
        <translation>Un nom peut contenir des lettres, des chiffres et des caractères comme « - », mais pas d’espaces.</translation>
    </message>
    <message>
        <source>Keyfob sets this header itself.</source>
        <translation>Keyfob définit lui-même cet en-tête.</translation>
    </message>
    <message>
        <source>A value cannot have line breaks or control characters.</source>
        <translation>Une valeur ne peut contenir ni saut de ligne ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>This header is already in the list.</source>
        <translation>Cet en-tête est déjà dans la liste.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemActions</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemFields</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… et plus</translation>
    </message>
    <message>
        <source>The item is too long to be shown whole here.</source>
        <translation>L’élément est trop long pour être affiché en entier ici.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemModel</name>
    <message>
        <source>The API’s response is not JSON: %1</source>
        <translation>La réponse de l’API n’est pas du JSON : %1</translation>
    </message>
    <message>
        <source>The response does not fit its description: %1: %2</source>
        <translation>La réponse ne correspond pas à sa description : %1 : %2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::JsonTableModel</name>
    <message>
        <source>(value)</source>
        <translation>(valeur)</translation>
    </message>
</context>
<context>
    <name>Keyfob::ListExport</name>
    <message>
        <source>Choose a file on this computer.</source>
        <translation>Choisissez un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The list could not be loaded whole. Nothing was saved.</source>
        <translation>La liste n’a pas pu être chargée en entier. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 loaded…</source>
        <translation>%1 chargés…</translation>
    </message>
    <message>
        <source>%1 of %2 loaded…</source>
        <translation>%1 sur %2 chargés…</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 n’a pas pu être enregistré : %2</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln items as %1.</source>
        <translation>
            <numerusform>%Ln élément enregistré sous %1.</numerusform>
            <numerusform>%Ln éléments enregistrés sous %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyfob::LocalSandbox</name>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Le bac à sable n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly. Try again.</source>
        <translation>Le bac à sable s’est arrêté de façon inattendue. Réessayez.</translation>
    </message>
    <message>
        <source>The sandbox did not start in time. Try again.</source>
        <translation>Le bac à sable n’a pas démarré à temps. Réessayez.</translation>
    </message>
</context>
<context>
    <name>Keyfob::OperationForm</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it.</source>
        <translation>Quelqu’un d’autre a modifié cela depuis que vous l’avez ouvert.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>This will be sent:</source>
        <translation>Ceci sera envoyé :</translation>
    </message>
    <message>
        <source>“%1” will be deleted. This cannot be undone.</source>
        <translation>« %1 » sera supprimé. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>This will be sent for “%1”:</source>
        <translation>Ceci sera envoyé pour « %1 » :</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>Rien n’a changé, donc rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Keyfob::OrganizationList</name>
    <message>
        <source>Set up by %1</source>
        <translation>Configuré par %1</translation>
    </message>
    <message>
        <source>Entered on this computer</source>
        <translation>Saisi sur cet ordinateur</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Du fichier %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publié par %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ParentChannel</name>
    <message>
        <source>The request is not valid.</source>
        <translation>La requête n’est pas valide.</translation>
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
        <translation>Défini en ligne de commande.</translation>
    </message>
    <message>
        <source>Set by the environment variable %1.</source>
        <translation>Défini par la variable d’environnement %1.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Défini par %1.</translation>
    </message>
</context>
<context>
    <name>Keyfob::RequestHistory</name>
    <message>
        <source>no response</source>
        <translation>aucune réponse</translation>
    </message>
</context>
<context>
    <name>Keyfob::RequestRunner</name>
    <message>
        <source>Request as sent</source>
        <translation>Requête telle qu’envoyée</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request without a response</source>
        <translation>Requête sans réponse</translation>
    </message>
    <message>
        <source>This organization has no API.</source>
        <translation>Cette organisation n’a pas d’API.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The response contains your access token; it is hidden here and in what you save.</source>
        <translation>La réponse contient votre jeton d’accès ; il est masqué ici et dans ce que vous enregistrez.</translation>
    </message>
    <message>
        <source>The API does not say which permission it needs.</source>
        <translation>L’API n’indique pas l’autorisation dont elle a besoin.</translation>
    </message>
    <message>
        <source>You have the permission that the API named, but it still refuses. Ask your administrator.</source>
        <translation>Vous avez l’autorisation indiquée par l’API, mais elle refuse toujours. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The API needs a permission that you have not given to Keyfob, or do not have.</source>
        <translation>L’API exige une autorisation que vous n’avez pas donnée à Keyfob ou que vous n’avez pas.</translation>
    </message>
    <message>
        <source>Continue in your provider’s window.</source>
        <translation>Continuez dans la fenêtre de votre fournisseur.</translation>
    </message>
    <message>
        <source>Granted. You can send the request again.</source>
        <translation>Accordé. Vous pouvez renvoyer la requête.</translation>
    </message>
    <message>
        <source>Your provider did not grant %1. Ask your administrator for it.</source>
        <translation>Votre fournisseur n’a pas accordé %1. Demandez-le à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ResourceModel</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Les %1 premiers</translation>
    </message>
    <message>
        <source>The API’s response is not JSON: %1</source>
        <translation>La réponse de l’API n’est pas du JSON : %1</translation>
    </message>
    <message>
        <source>The API sent something else than a list (%1).</source>
        <translation>L’API a envoyé autre chose qu’une liste (%1).</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>« %1 » supprimé.</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Créé.</translation>
    </message>
    <message>
        <source>Created “%1”.</source>
        <translation>« %1 » créé.</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1 : terminé.</translation>
    </message>
    <message>
        <source>The API’s pages repeat, so the list ends here.</source>
        <translation>Les pages de l’API se répètent, la liste se termine donc ici.</translation>
    </message>
    <message>
        <source>Not all of the list is shown. %1</source>
        <translation>La liste n’est pas affichée en entier. %1</translation>
    </message>
    <message>
        <source>The API’s list does not end. The rest of it is not shown.</source>
        <translation>La liste de l’API ne se termine pas. Le reste n’est pas affiché.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ResponseBody</name>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ScopeModel</name>
    <message>
        <source>%1 of %2 granted</source>
        <translation>%1 sur %2 accordées</translation>
    </message>
    <message>
        <source>%1, %2 added</source>
        <translation>%1, %2 en plus</translation>
    </message>
</context>
<context>
    <name>Keyfob::SetupModel</name>
    <message>
        <source>Keyfob will read %1.</source>
        <translation>Keyfob lira %1.</translation>
    </message>
    <message>
        <source>Keyfob will ask %1.</source>
        <translation>Keyfob interrogera %1.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 no longer publishes settings.</source>
        <translation>%1 ne publie plus de paramètres.</translation>
    </message>
    <message>
        <source>A copy needs another provider or another client ID. Change one of them, or go back and edit the organization itself.</source>
        <translation>Une copie a besoin d’un autre fournisseur ou d’un autre ID client. Changez l’un des deux, ou revenez en arrière et modifiez l’organisation elle-même.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Save them, or go back once more to discard them.</source>
        <translation>Vos modifications ne sont pas enregistrées. Enregistrez-les, ou revenez encore une fois en arrière pour les abandonner.</translation>
    </message>
    <message>
        <source>Nothing was found. Check what you typed, or ask your administrator for the address of your provider or for a tenant file.</source>
        <translation>Rien n’a été trouvé. Vérifiez votre saisie, ou demandez à votre administrateur l’adresse de votre fournisseur ou un fichier de tenant.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Saisissez l’ID client.</translation>
    </message>
    <message>
        <source>As %1 says.</source>
        <translation>Selon %1.</translation>
    </message>
    <message>
        <source>%1 takes tokens of %2, not of this provider.</source>
        <translation>%1 accepte les jetons de %2, pas de ce fournisseur.</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>ce que vous avez saisi</translation>
    </message>
    <message>
        <source>Keyfob</source>
        <translation>Keyfob</translation>
    </message>
    <message>
        <source>%1, where Keyfob is registered now</source>
        <translation>%1, où Keyfob est maintenant enregistré</translation>
    </message>
    <message>
        <source>Keyfob is still registered at %1: %2 Its administrator can remove the registration.</source>
        <translation>Keyfob est toujours enregistré chez %1 : %2 Son administrateur peut supprimer l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignIn</name>
    <message>
        <source>from %1 until %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>The sign-in window does not run as root, since web pages would. Log in as an ordinary user.</source>
        <translation>La fenêtre de connexion ne s’exécute pas en tant que root, car les pages web le feraient aussi. Ouvrez une session d’utilisateur ordinaire.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignInSession</name>
    <message>
        <source>The sign-in window is not installed completely. Install it again.</source>
        <translation>La fenêtre de connexion n’est pas complètement installée. Réinstallez-la.</translation>
    </message>
    <message>
        <source>%1 does not accept sign-in windows of programs, only browsers.</source>
        <translation>%1 n’accepte pas les fenêtres de connexion des programmes, seulement les navigateurs.</translation>
    </message>
    <message>
        <source>This computer does not allow all of the web engine&apos;s protection. Sign in only to an organization that you trust.</source>
        <translation>Cet ordinateur ne permet pas toute la protection du moteur web. Ne vous connectez qu’à une organisation en qui vous avez confiance.</translation>
    </message>
    <message>
        <source>The sign-in window cannot be drawn on this computer.</source>
        <translation>La fenêtre de connexion ne peut pas être dessinée sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SingleInstance</name>
    <message>
        <source>Keyfob is already running, but does not respond. Quit it, or wait a moment, and start it again.</source>
        <translation>Keyfob est déjà en cours d’exécution mais ne répond pas. Quittez-le ou attendez un instant, puis redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>Keyfob::StepUp</name>
    <message>
        <source>Your provider did not grant it. Ask your administrator.</source>
        <translation>Votre fournisseur ne l’a pas accordé. Demandez à votre administrateur.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TenantFiles</name>
    <message>
        <source>The settings of %1 cannot be kept: %2.</source>
        <translation>Les paramètres de %1 ne peuvent pas être conservés : %2.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TenantForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>Le nom que l’on lui donne.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>The provider&apos;s issuer, exactly as it writes it; https, or http on this machine.</source>
        <translation>L’émetteur du fournisseur, exactement comme il l’écrit ; https, ou http sur cette machine.</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation>Domaine Auth0</translation>
    </message>
    <message>
        <source>An Auth0 domain, instead of issuer: acme.eu.auth0.com.</source>
        <translation>Un domaine Auth0, à la place de issuer : acme.eu.auth0.com.</translation>
    </message>
    <message>
        <source>Address of the configuration</source>
        <translation>Adresse de la configuration</translation>
    </message>
    <message>
        <source>Where the provider&apos;s configuration is, if its issuer is not there (Azure AD B2C); https, or http on this machine. The issuer is compared with it all the same.</source>
        <translation>Où se trouve la configuration du fournisseur, si elle n’est pas chez son émetteur (Azure AD B2C) ; https, ou http sur cette machine. L’émetteur y est comparé malgré tout.</translation>
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
        <source>For confidential test clients only: a program on a desktop keeps no secret.</source>
        <translation>Seulement pour des clients de test confidentiels : un programme de bureau ne garde pas de secret.</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
    </message>
    <message>
        <source>As registered at the provider, octet by octet. The sign-in window stops there; nothing is sent to it.</source>
        <translation>Telle qu’enregistrée chez le fournisseur, octet par octet. La fenêtre de connexion s’y arrête ; rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>Redirect URI for browsers</source>
        <translation>URI de redirection pour navigateurs</translation>
    </message>
    <message>
        <source>Registered beside it for people&apos;s own browsers (RFC 8252 7.3): http://127.0.0.1/callback. Without a port, each sign-in takes a free one; with one, always that.</source>
        <translation>Enregistrée en plus pour les navigateurs des personnes (RFC 8252 7.3) : http://127.0.0.1/callback. Sans port, chaque connexion en prend un libre ; avec, toujours celui-là.</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>Where people sign in: in Keyfob&apos;s window, in their own browser, or as they choose. system and ask need loopback_redirect_uri.</source>
        <translation>Où l’on se connecte : dans la fenêtre de Keyfob, dans son navigateur, ou au choix. system et ask exigent loopback_redirect_uri.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Auth0: the API that the access token is for.</source>
        <translation>Auth0 : l’API à laquelle le jeton d’accès est destiné.</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>Autorisations à demander</translation>
    </message>
    <message>
        <source>What to ask for; openid is always added.</source>
        <translation>Ce qui est demandé ; openid est toujours ajouté.</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>Words from code, id_token and token.</source>
        <translation>Des mots parmi code, id_token et token.</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>Mode de réponse</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
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
        <translation>Auth0 : un identifiant (org_...) ou un nom.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>login, consent or select_account</source>
        <translation>login, consent ou select_account</translation>
    </message>
    <message>
        <source>Maximum age of the sign-in</source>
        <translation>Âge maximal de la connexion</translation>
    </message>
    <message>
        <source>Seconds since the person signed in.</source>
        <translation>Secondes depuis la connexion de la personne.</translation>
    </message>
    <message>
        <source>Authentication levels</source>
        <translation>Niveaux d’authentification</translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation>Indication d’identifiant</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Screen hint</source>
        <translation>Indication d’écran</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>RFC 8707</source>
        <translation>RFC 8707</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>Sent along in the authorization request; cannot name the protocol&apos;s own parameters.</source>
        <translation>Envoyés avec la requête d’autorisation ; ne peuvent pas nommer les paramètres du protocole.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Your API. Its origin is the only one that gets the access token.</source>
        <translation>Votre API. Seule son origine reçoit le jeton d’accès.</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>Description de l’API</translation>
    </message>
    <message>
        <source>Where the OpenAPI description of your API is: an https address, a path below api_base_url that begins with /, or a file, relative to this one. Without it, Keyfob looks for it at the API.</source>
        <translation>Où se trouve la description OpenAPI de votre API : une adresse https, un chemin sous api_base_url commençant par /, ou un fichier relatif à celui-ci. Sinon, Keyfob la cherche à l’API.</translation>
    </message>
    <message>
        <source>Places of the API</source>
        <translation>Lieux de l’API</translation>
    </message>
    <message>
        <source>Which lists of the API are shown, in this order; leave it out for all of them. Each has path (or operation), and if need be title, columns and order.</source>
        <translation>Quelles listes de l’API sont affichées, et dans quel ordre ; omettez-le pour toutes. Chacune a path (ou operation) et, au besoin, title, columns et order.</translation>
    </message>
    <message>
        <source>Other sign-in hosts</source>
        <translation>Autres hôtes de connexion</translation>
    </message>
    <message>
        <source>Hosts besides the provider&apos;s own that sign-in may visit: accounts.example.com; *.example.com is every host below example.com, not that one itself, and never a public suffix such as *.co.uk.</source>
        <translation>Hôtes que la connexion peut visiter en plus de ceux du fournisseur : accounts.example.com ; *.example.com désigne tout hôte sous example.com, mais pas celui-ci, et jamais un suffixe public comme *.co.uk.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port. Keyfob asks for a user name and password, and keeps them in the keychain.</source>
        <translation>system, none, http://host:port ou socks5://host:port. Keyfob demande un nom d’utilisateur et un mot de passe, et les conserve dans le trousseau.</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autorité de certification privée</translation>
    </message>
    <message>
        <source>PEM of a private CA; relative to this file.</source>
        <translation>PEM d’une autorité privée ; relatif à ce fichier.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>What to show to servers that ask for a certificate: PEM, or PKCS#12 with its key; relative to this file. Keyfob asks for the passphrase.</source>
        <translation>Ce qui est présenté aux serveurs demandant un certificat : PEM, ou PKCS#12 avec sa clé ; relatif à ce fichier. Keyfob demande la phrase secrète.</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>PEM of the certificate&apos;s key, unless it is in the same file (PKCS#12: always); relative to this file.</source>
        <translation>PEM de la clé du certificat, si elle n’est pas dans le même fichier (PKCS#12 : toujours) ; relatif à ce fichier.</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>Algorithmes de signature</translation>
    </message>
    <message>
        <source>Default RS256; RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA.</source>
        <translation>Par défaut RS256 ; RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA.</translation>
    </message>
    <message>
        <source>Clock leeway</source>
        <translation>Tolérance de l’horloge</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Log out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>Auth0: logging out also ends the session at the provider behind it; its hosts belong into sign_in_hosts.</source>
        <translation>Auth0 : la déconnexion termine aussi la session du fournisseur sous-jacent ; ses hôtes vont dans sign_in_hosts.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Text</name>
    <message>
        <source>There is no organization to check. Name its tenant file with --tenant.</source>
        <translation>Il n’y a aucune organisation à vérifier. Indiquez son fichier de tenant avec --tenant.</translation>
    </message>
    <message>
        <source>Only one link can be opened.</source>
        <translation>Un seul lien peut être ouvert.</translation>
    </message>
    <message>
        <source>Keyfob opens no links of this kind: %1</source>
        <translation>Keyfob n’ouvre pas de liens de ce type : %1</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argument inconnu : %1</translation>
    </message>
    <message>
        <source>Checks the organization&apos;s settings at its provider and API, and exits.</source>
        <translation>Vérifie les paramètres de l’organisation auprès de son fournisseur et de son API, puis se termine.</translation>
    </message>
    <message>
        <source>With --check: prints JSON for programs.</source>
        <translation>Avec --check : affiche du JSON pour les programmes.</translation>
    </message>
    <message>
        <source>--json goes with --check only.</source>
        <translation>--json ne va qu’avec --check.</translation>
    </message>
    <message>
        <source>Give either --check or --self-check.</source>
        <translation>Indiquez soit --check, soit --self-check.</translation>
    </message>
    <message>
        <source>Sign in at your organization and use its protected API.</source>
        <translation>Connectez-vous à votre organisation et utilisez son API protégée.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>The organization&apos;s tenant file (JSON).</source>
        <translation>Le fichier de tenant de l’organisation (JSON).</translation>
    </message>
    <message>
        <source>Colors: light, dark, or system (the default).</source>
        <translation>Couleurs : light, dark ou system (par défaut).</translation>
    </message>
    <message>
        <source>Starts beside a Keyfob that is running, instead of bringing it to the front.</source>
        <translation>Démarre à côté d’un Keyfob en cours au lieu de le ramener au premier plan.</translation>
    </message>
    <message>
        <source>Checks what Keyfob needs on this computer, and exits.</source>
        <translation>Vérifie ce dont Keyfob a besoin sur cet ordinateur, puis se termine.</translation>
    </message>
    <message>
        <source>keyfob: brings the window to the front; keyfob://add?organization=DOMAIN fills in the field for adding an organization.</source>
        <translation>keyfob: ramène la fenêtre au premier plan ; keyfob://add?organization=DOMAIN remplit le champ d’ajout d’une organisation.</translation>
    </message>
    <message>
        <source>The theme is light, dark or system, not %1.</source>
        <translation>Le thème est light, dark ou system, pas %1.</translation>
    </message>
    <message>
        <source>Screens: they cannot be shown. Install Keyfob again.
%1</source>
        <translation>Écrans : ils ne peuvent pas être affichés. Réinstallez Keyfob.
%1</translation>
    </message>
    <message>
        <source>Icons: Qt&apos;s plugin that draws SVG is missing.</source>
        <translation>Icônes : il manque le greffon de Qt qui dessine le SVG.</translation>
    </message>
    <message>
        <source>Screens and icons</source>
        <translation>Écrans et icônes</translation>
    </message>
    <message>
        <source>TLS: Qt finds no OpenSSL.</source>
        <translation>TLS : Qt ne trouve pas OpenSSL.</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS : %1</translation>
    </message>
    <message>
        <source>Certificates: this computer trusts no authority, so only a provider with a ca_file can be reached. Install ca-certificates.</source>
        <translation>Certificats : cet ordinateur ne fait confiance à aucune autorité ; seul un fournisseur avec ca_file est joignable. Installez ca-certificates.</translation>
    </message>
    <message numerus="yes">
        <source>Certificates: %n authorities are trusted</source>
        <translation>
            <numerusform>Certificats : %n autorité de confiance</numerusform>
            <numerusform>Certificats : %n autorités de confiance</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in window: %1</source>
        <translation>Fenêtre de connexion : %1</translation>
    </message>
    <message>
        <source>Sign-in window: it is not installed; people sign in in their own browser, where the provider allows that.</source>
        <translation>Fenêtre de connexion : non installée ; la connexion se fait dans le navigateur, si le fournisseur l’autorise.</translation>
    </message>
    <message>
        <source>Sign-in window: %1 does not start, or is of another version. Install it again.</source>
        <translation>Fenêtre de connexion : %1 ne démarre pas ou est d’une autre version. Réinstallez-la.</translation>
    </message>
    <message>
        <source>Browser: it is opened with xdg-open</source>
        <translation>Navigateur : ouvert avec xdg-open</translation>
    </message>
    <message>
        <source>Browser: none can be opened. Install xdg-utils.</source>
        <translation>Navigateur : aucun ne peut être ouvert. Installez xdg-utils.</translation>
    </message>
    <message>
        <source>Keychain: it stores, returns and deletes</source>
        <translation>Trousseau : il conserve, restitue et supprime</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Trousseau : %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>a expiré le %1</translation>
    </message>
    <message>
        <source>is valid only from %1 on; is this computer&apos;s clock right?</source>
        <translation>n’est valable qu’à partir du %1 ; l’horloge de cet ordinateur est-elle à l’heure ?</translation>
    </message>
    <message>
        <source>ca_file: %1</source>
        <translation>ca_file : %1</translation>
    </message>
    <message>
        <source>ca_file: the certificate in %1 %2.</source>
        <translation>ca_file : le certificat dans %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>ca_file: %n authorities</source>
        <translation>
            <numerusform>ca_file : %n autorité</numerusform>
            <numerusform>ca_file : %n autorités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it is locked; Keyfob asks for its passphrase</source>
        <translation>%1 : verrouillé ; Keyfob demande sa phrase secrète</translation>
    </message>
    <message>
        <source>%1: the certificate in %2 %3.</source>
        <translation>%1 : le certificat dans %2 %3.</translation>
    </message>
    <message>
        <source>Tenant file: %1</source>
        <translation>Fichier de tenant : %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>policy, locked</source>
        <translation>stratégie, verrouillé</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>stratégie</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Policy: %1, by %2</source>
        <translation>Stratégie : %1, par %2</translation>
    </message>
    <message>
        <source>Allowed issuer: %1</source>
        <translation>Émetteur autorisé : %1</translation>
    </message>
    <message>
        <source>Setting %1: %2 (%3)</source>
        <translation>Paramètre %1 : %2 (%3)</translation>
    </message>
    <message>
        <source>It took too long. Start again on the page.</source>
        <translation>Cela a pris trop de temps. Recommencez sur la page.</translation>
    </message>
    <message>
        <source>This key has no passkey for the page. Use the key that you have registered there.</source>
        <translation>Cette clé n’a pas de clé d’accès pour la page. Utilisez la clé que vous y avez enregistrée.</translation>
    </message>
    <message>
        <source>This key is registered already. Use another one.</source>
        <translation>Cette clé est déjà enregistrée. Utilisez-en une autre.</translation>
    </message>
    <message>
        <source>Wrong PIN too many times. Remove the key, plug it in again, and try once more.</source>
        <translation>Trop de codes PIN incorrects. Retirez la clé, rebranchez-la et réessayez.</translation>
    </message>
    <message>
        <source>Wrong PIN too many times: the key is locked. Only a reset, which erases it, makes it usable again.</source>
        <translation>Trop de codes PIN incorrects : la clé est verrouillée. Seule une réinitialisation, qui l’efface, la rend de nouveau utilisable.</translation>
    </message>
    <message>
        <source>The key was removed. Plug it in and try again.</source>
        <translation>La clé a été retirée. Branchez-la et réessayez.</translation>
    </message>
    <message>
        <source>This key cannot hold passkeys. Use another one.</source>
        <translation>Cette clé ne peut pas contenir de clés d’accès. Utilisez-en une autre.</translation>
    </message>
    <message>
        <source>This key cannot verify that it is you, as the page requires. Use one with a PIN or a fingerprint.</source>
        <translation>Cette clé ne peut pas vérifier que c’est vous, comme l’exige la page. Utilisez-en une avec un code PIN ou une empreinte.</translation>
    </message>
    <message>
        <source>This key cannot store what the page requires. Use another one.</source>
        <translation>Cette clé ne peut pas conserver ce qu’exige la page. Utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The page does not support the signatures of this key. Use another one.</source>
        <translation>La page ne prend pas en charge les signatures de cette clé. Utilisez-en une autre.</translation>
    </message>
    <message>
        <source>This key is full. Use another one.</source>
        <translation>Cette clé est pleine. Utilisez-en une autre.</translation>
    </message>
    <message>
        <source>You refused at the key.</source>
        <translation>Vous avez refusé sur la clé.</translation>
    </message>
    <message>
        <source>The key could not be used.</source>
        <translation>La clé n’a pas pu être utilisée.</translation>
    </message>
    <message>
        <source>You have several passkeys for %1. Which one do you want to use?</source>
        <translation>Vous avez plusieurs clés d’accès pour %1. Laquelle voulez-vous utiliser ?</translation>
    </message>
    <message>
        <source>%1 requires a PIN for your key. Choose one; it is stored only on the key.</source>
        <translation>%1 exige un code PIN pour votre clé. Choisissez-en un ; il n’est conservé que sur la clé.</translation>
    </message>
    <message>
        <source>%1 needs to verify that it is you. The PIN goes to your key, not to the page.</source>
        <translation>%1 doit vérifier que c’est vous. Le code PIN va à votre clé, pas à la page.</translation>
    </message>
    <message>
        <source>Plug in your security key, and touch it when it blinks. This shows %1 that you are present.</source>
        <translation>Branchez votre clé de sécurité et touchez-la quand elle clignote. Cela montre à %1 que vous êtes présent.</translation>
    </message>
    <message>
        <source>The key no longer accepts your fingerprint: use its PIN.</source>
        <translation>La clé n’accepte plus votre empreinte : utilisez son code PIN.</translation>
    </message>
    <message>
        <source>Wrong PIN. Attempts left before the key locks: %1.</source>
        <translation>Code PIN incorrect. Tentatives restantes avant le verrouillage de la clé : %1.</translation>
    </message>
    <message>
        <source>That was too short. Characters needed: %1.</source>
        <translation>C’était trop court. Caractères nécessaires : %1.</translation>
    </message>
    <message>
        <source>The key does not accept one of these characters.</source>
        <translation>La clé n’accepte pas l’un de ces caractères.</translation>
    </message>
    <message>
        <source>The key already has this PIN.</source>
        <translation>La clé a déjà ce code PIN.</translation>
    </message>
    <message>
        <source>its certificate belongs to another name.</source>
        <translation>son certificat appartient à un autre nom.</translation>
    </message>
    <message>
        <source>its certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>son certificat a expiré, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust.</source>
        <translation>son certificat vient d’une autorité à laquelle cet ordinateur ne fait pas confiance.</translation>
    </message>
    <message>
        <source>its certificate has been revoked.</source>
        <translation>son certificat a été révoqué.</translation>
    </message>
    <message>
        <source>its certificate is not valid.</source>
        <translation>son certificat n’est pas valide.</translation>
    </message>
    <message>
        <source>the scheme (https or http)</source>
        <translation>le schéma (https ou http)</translation>
    </message>
    <message>
        <source>the user name before the host</source>
        <translation>le nom d’utilisateur avant l’hôte</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>l’hôte</translation>
    </message>
    <message>
        <source>the dot after the host</source>
        <translation>le point après l’hôte</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>le port</translation>
    </message>
    <message>
        <source>upper and lower case of the path</source>
        <translation>les majuscules et minuscules du chemin</translation>
    </message>
    <message>
        <source>the slash at the end</source>
        <translation>la barre oblique finale</translation>
    </message>
    <message>
        <source>the percent-encoding of the path</source>
        <translation>l’encodage en pourcentage du chemin</translation>
    </message>
    <message>
        <source>the path</source>
        <translation>le chemin</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>la requête</translation>
    </message>
    <message>
        <source>This connection is not safe</source>
        <translation>Cette connexion n’est pas sûre</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2 Nothing was sent. Ask your organization&apos;s support, and do not enter your password elsewhere.</source>
        <translation>%1 n’a pas pu prouver son identité : %2 Rien n’a été envoyé. Demandez à l’assistance de votre organisation, et ne saisissez pas votre mot de passe ailleurs.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2). Try again later.</source>
        <translation>%1 a répondu par une erreur (%2). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection and try again.</source>
        <translation>%1 est injoignable. Vérifiez votre connexion et réessayez.</translation>
    </message>
    <message>
        <source>The page did not open</source>
        <translation>La page ne s’est pas ouverte</translation>
    </message>
    <message>
        <source>This is taking long</source>
        <translation>Cela prend du temps</translation>
    </message>
    <message>
        <source>%1 has not answered yet. Wait a little longer, or try again.</source>
        <translation>%1 n’a pas encore répondu. Attendez encore un peu, ou réessayez.</translation>
    </message>
    <message>
        <source>The page is empty</source>
        <translation>La page est vide</translation>
    </message>
    <message>
        <source>%1 sent an empty page. Try again; if it stays empty, ask your organization&apos;s support.</source>
        <translation>%1 a envoyé une page vide. Réessayez ; si elle reste vide, demandez à l’assistance de votre organisation.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>La page a cessé de fonctionner</translation>
    </message>
    <message>
        <source>The page stopped working unexpectedly. Try again.</source>
        <translation>La page a cessé de fonctionner de façon inattendue. Réessayez.</translation>
    </message>
    <message>
        <source>The page has closed</source>
        <translation>La page s’est fermée</translation>
    </message>
    <message>
        <source>The page closed before you were signed in. Try again.</source>
        <translation>La page s’est fermée avant que vous soyez connecté. Réessayez.</translation>
    </message>
    <message>
        <source>This page is not part of signing in</source>
        <translation>Cette page ne fait pas partie de la connexion</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not one of %2&apos;s sign-in hosts. If it should be, ask your organization to add it to the list of sign-in hosts.</source>
        <translation>La page a essayé d’ouvrir %1, que %2 n’indique pas comme hôte de connexion. S’il doit l’être, demandez à votre organisation de l’ajouter à la liste des hôtes de connexion.</translation>
    </message>
    <message>
        <source>The provider returned to another address</source>
        <translation>Le fournisseur est revenu à une autre adresse</translation>
    </message>
    <message>
        <source>The provider sent you to %1, but the redirect URI is %2. They differ in: %3. Ask your organization to register the redirect URI exactly.</source>
        <translation>Le fournisseur vous a envoyé à %1, mais l’URI de redirection est %2. Différences : %3. Demandez à votre organisation d’enregistrer exactement l’URI de redirection.</translation>
    </message>
    <message>
        <source>The page went to an address that belongs to no website. Begin again.</source>
        <translation>La page est allée à une adresse qui n’appartient à aucun site web. Recommencez.</translation>
    </message>
    <message>
        <source>The page tried to open %1 without encryption. Nothing was sent. Ask your organization&apos;s support.</source>
        <translation>La page a essayé d’ouvrir %1 sans chiffrement. Rien n’a été envoyé. Demandez à l’assistance de votre organisation.</translation>
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
        <translation>Ce n’est pas une image affichable.</translation>
    </message>
    <message>
        <source>The picture is too large to show: %1 × %2 pixels.</source>
        <translation>L’image est trop grande pour être affichée : %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <translation>AAAA-MM-JJ hh:mm</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>Forme %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Add an entry.</source>
        <translation>Ajoutez une entrée.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>C’est obligatoire.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Saisissez une valeur.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>Au moins %n entrée.</numerusform>
            <numerusform>Au moins %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>Au plus %n entrée.</numerusform>
            <numerusform>Au plus %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two entries are the same.</source>
        <translation>Deux entrées sont identiques.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>This name is already there.</source>
        <translation>Ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The request succeeded.</source>
        <translation>La requête a réussi.</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Créé.</translation>
    </message>
    <message>
        <source>Accepted: the API will process it later.</source>
        <translation>Accepté : l’API le traitera plus tard.</translation>
    </message>
    <message>
        <source>The request succeeded. The response has no content.</source>
        <translation>La requête a réussi. La réponse n’a pas de contenu.</translation>
    </message>
    <message>
        <source>This is part of the content.</source>
        <translation>C’est une partie du contenu.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last request.</source>
        <translation>Rien n’a changé depuis la dernière requête.</translation>
    </message>
    <message>
        <source>The API does not understand the request.</source>
        <translation>L’API ne comprend pas la requête.</translation>
    </message>
    <message>
        <source>The API does not accept the access token.</source>
        <translation>L’API n’accepte pas le jeton d’accès.</translation>
    </message>
    <message>
        <source>The API refuses this request.</source>
        <translation>L’API refuse cette requête.</translation>
    </message>
    <message>
        <source>Nothing was found at this address.</source>
        <translation>Rien n’a été trouvé à cette adresse.</translation>
    </message>
    <message>
        <source>This address does not support the method.</source>
        <translation>Cette adresse ne prend pas en charge la méthode.</translation>
    </message>
    <message>
        <source>The API cannot respond in the requested format.</source>
        <translation>L’API ne peut pas répondre dans le format demandé.</translation>
    </message>
    <message>
        <source>The request conflicts with the current state.</source>
        <translation>La requête est en conflit avec l’état actuel.</translation>
    </message>
    <message>
        <source>This address has been removed.</source>
        <translation>Cette adresse a été supprimée.</translation>
    </message>
    <message>
        <source>A condition of the request was not met.</source>
        <translation>Une condition de la requête n’était pas remplie.</translation>
    </message>
    <message>
        <source>The body is larger than the API accepts.</source>
        <translation>Le corps dépasse ce que l’API accepte.</translation>
    </message>
    <message>
        <source>The API does not accept this type of body.</source>
        <translation>L’API n’accepte pas ce type de corps.</translation>
    </message>
    <message>
        <source>The API understands the body, but cannot process it.</source>
        <translation>L’API comprend le corps, mais ne peut pas le traiter.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Trop de requêtes en peu de temps.</translation>
    </message>
    <message>
        <source>The API has an internal error.</source>
        <translation>L’API a une erreur interne.</translation>
    </message>
    <message>
        <source>A server behind the API did not respond correctly.</source>
        <translation>Un serveur derrière l’API n’a pas répondu correctement.</translation>
    </message>
    <message>
        <source>The API is busy or under maintenance.</source>
        <translation>L’API est occupée ou en maintenance.</translation>
    </message>
    <message>
        <source>The API redirects to another address.</source>
        <translation>L’API redirige vers une autre adresse.</translation>
    </message>
    <message>
        <source>The API refuses the request.</source>
        <translation>L’API refuse la requête.</translation>
    </message>
    <message>
        <source>The API could not complete the request.</source>
        <translation>L’API n’a pas pu traiter la requête.</translation>
    </message>
    <message>
        <source>%1 %2 responded %3</source>
        <translation>%1 %2 a répondu %3</translation>
    </message>
    <message>
        <source>The response is from %1</source>
        <translation>La réponse vient de %1</translation>
    </message>
    <message>
        <source>The access token was renewed for this request</source>
        <translation>Le jeton d’accès a été renouvelé pour cette requête</translation>
    </message>
    <message>
        <source>is not a member of a policy</source>
        <translation>n’est pas un membre d’une stratégie</translation>
    </message>
    <message>
        <source>your administrator</source>
        <translation>votre administrateur</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy has a mistake: %1 %2.</source>
        <translation>La stratégie de l’administrateur a une erreur : %1 %2.</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>doit être un texte non vide</translation>
    </message>
    <message>
        <source>must be a list of texts, 1 to %1</source>
        <translation>doit être une liste de textes, 1 à %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>is not a setting of Keyfob</source>
        <translation>n’est pas un paramètre de Keyfob</translation>
    </message>
    <message>
        <source>must have “value” and “locked”, true or false</source>
        <translation>doit avoir « value » et « locked », true ou false</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy is not valid JSON (%1).</source>
        <translation>La stratégie de l’administrateur n’est pas du JSON valide (%1).</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colors of all windows.</source>
        <translation>Couleurs de toutes les fenêtres.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of all windows, and of dates and numbers.</source>
        <translation>Langue de toutes les fenêtres, des dates et des nombres.</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>Where the provider&apos;s page opens. By default, your organization decides.</source>
        <translation>Où s’ouvre la page du fournisseur. Par défaut, votre organisation décide.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Cette appli</translation>
    </message>
    <message>
        <source>My browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>In the keychain, also after Keyfob is closed. With No, your access ends when you close Keyfob. What was kept before ends then, or at the next start.</source>
        <translation>Dans le trousseau, même après la fermeture de Keyfob. Avec Non, votre accès prend fin à la fermeture de Keyfob. Ce qui était conservé prend fin alors, ou au prochain démarrage.</translation>
    </message>
    <message>
        <source>Keep sent requests</source>
        <translation>Conserver les requêtes envoyées</translation>
    </message>
    <message>
        <source>On this computer, without tokens and responses.</source>
        <translation>Sur cet ordinateur, sans jetons ni réponses.</translation>
    </message>
    <message>
        <source>Copied tokens stay on the clipboard</source>
        <translation>Durée des jetons copiés dans le presse-papiers</translation>
    </message>
    <message>
        <source>After this time a copied access token is removed.</source>
        <translation>Passé ce délai, un jeton d’accès copié est retiré.</translation>
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
        <translation>Pour les organisations qui n’en nomment pas : « none », http://host:port ou socks5://host:port. Vide : selon le système.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>A file (PEM) with authorities that are trusted beside the system&apos;s, for organizations that name none.</source>
        <translation>Un fichier (PEM) d’autorités de confiance en plus de celles du système, pour les organisations qui n’en nomment pas.</translation>
    </message>
    <message>
        <source>must be a path that begins at /</source>
        <translation>doit être un chemin commençant par /</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>doit être l’un de %1</translation>
    </message>
    <message>
        <source>the private certificate authority</source>
        <translation>l’autorité de certification privée</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>le certificat client</translation>
    </message>
    <message>
        <source>the key of the client certificate</source>
        <translation>la clé du certificat client</translation>
    </message>
    <message>
        <source>Not included, because they are files on this computer: %1. Copy them to the other device, and choose them there.</source>
        <translation>Non inclus, car ce sont des fichiers de cet ordinateur : %1. Copiez-les sur l’autre appareil et choisissez-les là-bas.</translation>
    </message>
    <message>
        <source>Saved as %1, without secrets.</source>
        <translation>Enregistré sous %1, sans secrets.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Other sign-in hosts</source>
        <translation>Autres hôtes de connexion</translation>
    </message>
    <message>
        <source>Address of the configuration</source>
        <translation>Adresse de la configuration</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>Autorité de certification privée</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>Description de l’API</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>Autorisations à demander</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>Autres paramètres</translation>
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
        <source>set; a program on a desktop keeps no secret</source>
        <translation>défini ; un programme de bureau ne garde pas de secret</translation>
    </message>
    <message>
        <source>The text is UTF-16; JSON should be UTF-8.</source>
        <translation>Le texte est en UTF-16 ; le JSON devrait être en UTF-8.</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have.</source>
        <translation>Le texte commence par une marque d’ordre des octets, interdite en JSON.</translation>
    </message>
    <message>
        <source>The JSON starts after “%1”, which the tree leaves out.</source>
        <translation>Le JSON commence après « %1 », que l’arborescence omet.</translation>
    </message>
    <message>
        <source>The body has several JSON values, one after the other.</source>
        <translation>Le corps a plusieurs valeurs JSON à la suite.</translation>
    </message>
    <message>
        <source>This is not JSON. %1.</source>
        <translation>Ce n’est pas du JSON. %1.</translation>
    </message>
    <message>
        <source>Some names occur twice in one object; they are marked.</source>
        <translation>Certains noms apparaissent deux fois dans un objet ; ils sont marqués.</translation>
    </message>
    <message>
        <source>The table shows the first %1 columns; the tree shows all.</source>
        <translation>Le tableau affiche les %1 premières colonnes ; l’arborescence les affiche toutes.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times</source>
        <translation>
            <numerusform>Elle a été envoyée %n fois</numerusform>
            <numerusform>Elle a été envoyée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Stronger colors and lines in all windows.</source>
        <translation>Couleurs et lignes plus marquées dans toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Size of text and controls, compared with the system’s text size.</source>
        <translation>Taille du texte et des commandes par rapport à celle du système.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>Sign-in window: Keyfob was built without it; people sign in in their own browser, where the provider allows that.</source>
        <translation>Fenêtre de connexion : Keyfob a été compilé sans elle ; la connexion se fait dans le navigateur, si le fournisseur l’autorise.</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>La connexion a pris trop de temps</translation>
    </message>
    <message>
        <source>It has expired while this device was asleep. Try again to start over.</source>
        <translation>Elle a expiré pendant que cet appareil était en veille. Réessayez pour recommencer.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TokenCheckModel</name>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>nothing, as allowed</source>
        <translation>rien, comme autorisé</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>at most %1 s ago</source>
        <translation>il y a au plus %1 s</translation>
    </message>
    <message>
        <source>what was sent with this sign-in</source>
        <translation>ce qui a été envoyé avec cette connexion</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n’importe lequel</translation>
    </message>
    <message>
        <source>Made with a key that the provider publishes</source>
        <translation>Fait avec une clé publiée par le fournisseur</translation>
    </message>
</context>
<context>
    <name>Keyfob::TokenClaimModel</name>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
</context>
<context>
    <name>LapsedBanner</name>
    <message>
        <source>Your session has ended.</source>
        <translation>Votre session est terminée.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in your browser. You can then continue where you left off.</source>
        <translation>Connectez-vous sur la page de votre fournisseur, dans votre navigateur. Vous pourrez ensuite reprendre où vous en étiez.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in the window that has opened. You can then continue where you left off.</source>
        <translation>Connectez-vous sur la page de votre fournisseur, dans la fenêtre qui s’est ouverte. Vous pourrez ensuite reprendre où vous en étiez.</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>Afficher la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>LineControl</name>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Masquer %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Choisir un jour pour %1</translation>
    </message>
    <message>
        <source>Make a new one for %1</source>
        <translation>En créer un nouveau pour %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Choisir un fichier pour %1</translation>
    </message>
</context>
<context>
    <name>LogInScreen</name>
    <message>
        <source>Keyfob – Log in</source>
        <translation>Keyfob – Connexion</translation>
    </message>
    <message>
        <source>&amp;Unlock and retry</source>
        <translation>&amp;Déverrouiller et réessayer</translation>
    </message>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>Utiliser plutôt mon &amp;navigateur</translation>
    </message>
    <message>
        <source>Your organization’s own page opens in your browser.</source>
        <translation>La page de votre organisation s’ouvre dans votre navigateur.</translation>
    </message>
    <message>
        <source>You sign in on your organization’s own page.</source>
        <translation>Vous vous connectez sur la page de votre organisation.</translation>
    </message>
    <message>
        <source>&amp;Log In with this app</source>
        <translation>Se &amp;connecter avec cette application</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Log In with my &amp;browser</source>
        <translation>Se connecter avec mon &amp;navigateur</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Fournisseur : %1</translation>
    </message>
    <message>
        <source>&amp;Another organization</source>
        <translation>Autre &amp;organisation</translation>
    </message>
    <message>
        <source>&amp;Edit organization</source>
        <translation>&amp;Modifier l’organisation</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Shows more places</source>
        <translation>Affiche d’autres lieux</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
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
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Maj+L</translation>
    </message>
</context>
<context>
    <name>ObjectForm</name>
    <message>
        <source>* Required</source>
        <translation>* Obligatoire</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Find a file in this folder</source>
        <translation>Chercher un fichier dans ce dossier</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n files</source>
        <translation>
            <numerusform>Choisir %n fichier</numerusform>
            <numerusform>Choisir %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OperationPalette</name>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Rechercher une opération</translation>
    </message>
    <message>
        <source>No operation matches.</source>
        <translation>Aucune opération ne correspond.</translation>
    </message>
</context>
<context>
    <name>OperationSheet</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Show the current version</source>
        <translation>Afficher la version actuelle</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>L’écraser</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Abandonner ce que vous avez saisi ?</translation>
    </message>
    <message>
        <source>It was not sent yet.</source>
        <translation>Ce n’est pas encore envoyé.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Envoyer le formulaire</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fermer le formulaire</translation>
    </message>
</context>
<context>
    <name>OrganizationRow</name>
    <message>
        <source>%1 · 1 account</source>
        <translation>%1 · 1 compte</translation>
    </message>
    <message>
        <source>%1 · %2 accounts</source>
        <translation>%1 · %2 comptes</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Export %1 to a file, without secrets</source>
        <translation>Exporter %1 dans un fichier, sans secrets</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>Afficher %1 en code QR</translation>
    </message>
    <message>
        <source>Remove %1 from this device</source>
        <translation>Supprimer %1 de cet appareil</translation>
    </message>
</context>
<context>
    <name>OrganizationsSection</name>
    <message>
        <source>Export the settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Lists of accounts have this order. Alt+Up and Alt+Down move an organization.</source>
        <translation>Les listes de comptes ont cet ordre. Alt+Haut et Alt+Bas déplacent une organisation.</translation>
    </message>
    <message>
        <source>Keyfob keeps no organization yet.</source>
        <translation>Keyfob ne conserve encore aucune organisation.</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>&amp;Ajouter une organisation</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>La connexion est chiffrée</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>La connexion n’est pas chiffrée</translation>
    </message>
    <message>
        <source>This page is from %1</source>
        <translation>Cette page vient de %1</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Pas encore de page</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Sign in to %1, on this computer</source>
        <translation>Se connecter à %1, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Loading, %1 percent</source>
        <translation>Chargement, %1 pour cent</translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>Accounts on this device</source>
        <translation>Comptes sur cet appareil</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>PasskeyDialog</name>
    <message>
        <source>Choose a passkey</source>
        <translation>Choisir une clé d’accès</translation>
    </message>
    <message>
        <source>A new PIN for your security key</source>
        <translation>Un nouveau code PIN pour votre clé de sécurité</translation>
    </message>
    <message>
        <source>PIN of your security key</source>
        <translation>Code PIN de votre clé de sécurité</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>Touchez votre clé de sécurité</translation>
    </message>
    <message>
        <source>The key did not work</source>
        <translation>La clé n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>En attente de la clé</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Répétez le code PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Retour à la page</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>Continue in your provider’s window.</source>
        <translation>Continuez dans la fenêtre de votre fournisseur.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Demander %1</translation>
    </message>
    <message>
        <source>Ask for these permissions</source>
        <translation>Demander ces autorisations</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Keep waiting</source>
        <translation>Continuer d’attendre</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Retour à la page</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>Ouvrir dans mon navigateur</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove this account?</source>
        <translation>Supprimer ce compte ?</translation>
    </message>
    <message>
        <source>%1 will be logged out, and everything that this computer keeps of the account will be removed. At the organization nothing is deleted.</source>
        <translation>%1 sera déconnecté, et tout ce que cet ordinateur conserve du compte sera supprimé. Rien n’est supprimé chez l’organisation.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Supprimer de cet appareil</translation>
    </message>
</context>
<context>
    <name>RemoveOrganizationDialog</name>
    <message>
        <source>Remove this organization?</source>
        <translation>Supprimer cette organisation ?</translation>
    </message>
    <message>
        <source>Everybody with an account of %1 on this computer will be logged out, and everything that this computer keeps of the organization will be removed. At the organization nothing is deleted.</source>
        <translation>Toutes les personnes ayant un compte de %1 sur cet ordinateur seront déconnectées, et tout ce que cet ordinateur conserve de l’organisation sera supprimé. Rien n’est supprimé chez l’organisation.</translation>
    </message>
    <message>
        <source>The settings of %1 will be removed from this computer. To use them again, you have to add the organization again.</source>
        <translation>Les paramètres de %1 seront supprimés de cet ordinateur. Pour les réutiliser, il faudra ajouter de nouveau l’organisation.</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>Supprimer de cet appareil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Requests you have sent (Ctrl+H)</source>
        <translation>Requêtes envoyées (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write the request by hand</source>
        <translation>Écrire la requête à la main</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>Corps (JSON)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>En-têtes de la requête</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la requête</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Annuler la requête</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>Rechercher une opération</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;New %1</source>
        <translation>&amp;Nouveau : %1</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Filter what is shown</source>
        <translation>Filtrer ce qui est affiché</translation>
    </message>
    <message>
        <source>Filters (set)</source>
        <translation>Filtres (actifs)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Rien ici pour l’instant.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Export selected</source>
        <translation>Exporter la sélection</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>New %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
</context>
<context>
    <name>ResourceTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>décroissant</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Ligne %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>According to %1:</source>
        <translation>Selon %1 :</translation>
    </message>
    <message>
        <source>You log in on the provider’s own page. Add this organization only if you know the provider.</source>
        <translation>Vous vous connectez sur la page du fournisseur. N’ajoutez cette organisation que si vous connaissez le fournisseur.</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>&amp;Ajouter une organisation</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ScopesCard</name>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>There is no access token, so nothing is granted at the API.</source>
        <translation>Il n’y a pas de jeton d’accès ; rien n’est donc accordé à l’API.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>accordé</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>non accordé</translation>
    </message>
    <message>
        <source>added by your organization</source>
        <translation>ajouté par votre organisation</translation>
    </message>
    <message>
        <source>requested, about you: no permission at the API</source>
        <translation>demandé, à votre sujet : pas une autorisation à l’API</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>E-mail address, domain, or address of the provider</source>
        <translation>Adresse e-mail, domaine ou adresse du fournisseur</translation>
    </message>
    <message>
        <source>emma@acme.example</source>
        <translation>emma@acme.example</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Looking for your organization…</source>
        <translation>Recherche de votre organisation…</translation>
    </message>
    <message>
        <source>&amp;Open tenant file…</source>
        <translation>&amp;Ouvrir un fichier de tenant…</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Nom de l’entrée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>SelectBox</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Export selected</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ShareOrganizationDialog</name>
    <message>
        <source>Share %1</source>
        <translation>Partager %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>These settings are too long for a code. Save them as a file, and open it on the other device.</source>
        <translation>Ces paramètres sont trop longs pour un code. Enregistrez-les dans un fichier, et ouvrez-le sur l’autre appareil.</translation>
    </message>
    <message>
        <source>Scan it with a device that has Keyfob: it fills in the field for adding an organization.</source>
        <translation>Scannez-le avec un appareil qui a Keyfob : il remplit le champ d’ajout d’une organisation.</translation>
    </message>
    <message>
        <source>It holds the settings as text, without secrets: save them as a file on the other device, and open it there with Keyfob.</source>
        <translation>Il contient les paramètres en texte, sans secrets : enregistrez-les dans un fichier sur l’autre appareil, et ouvrez-le là-bas avec Keyfob.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Log out – %1</source>
        <translation>Déconnexion – %1</translation>
    </message>
    <message>
        <source>Sign in – %1</source>
        <translation>Connexion – %1</translation>
    </message>
</context>
<context>
    <name>SigningInScreen</name>
    <message>
        <source>Keyfob – Signing in</source>
        <translation>Keyfob – Connexion en cours</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>Afficher la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>For another browser on this computer</source>
        <translation>Pour un autre navigateur sur cet ordinateur</translation>
    </message>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>Utiliser plutôt mon &amp;navigateur</translation>
    </message>
    <message>
        <source>For passkeys and security keys, and where the page does not work here</source>
        <translation>Pour les clés d’accès et clés de sécurité, et quand la page ne fonctionne pas ici</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
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
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>StepUpCard</name>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>%1: you have it</source>
        <translation>%1 : vous l’avez</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1 : manque</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Demander %1</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>TenantUpdateDialog</name>
    <message>
        <source>Other settings</source>
        <translation>Autres paramètres</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Keep the ones in use</source>
        <translation>&amp;Garder ceux utilisés</translation>
    </message>
    <message>
        <source>Use the &amp;file&apos;s settings</source>
        <translation>Utiliser les paramètres du &amp;fichier</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>What your organization’s provider sent, and how Keyfob verified it</source>
        <translation>Ce que le fournisseur de votre organisation a envoyé, et comment Keyfob l’a vérifié</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d’identité</translation>
    </message>
    <message>
        <source>It tells Keyfob who has signed in. It is never sent to an API.</source>
        <translation>Il indique à Keyfob qui s’est connecté. Il n’est jamais envoyé à une API.</translation>
    </message>
    <message>
        <source>Your provider sent none.</source>
        <translation>Votre fournisseur n’en a pas envoyé.</translation>
    </message>
    <message>
        <source>From your organization</source>
        <translation>De votre organisation</translation>
    </message>
    <message>
        <source>Why it was accepted</source>
        <translation>Pourquoi il a été accepté</translation>
    </message>
    <message>
        <source>All checks passed:</source>
        <translation>Toutes les vérifications réussies :</translation>
    </message>
    <message>
        <source>There is no ID token to check.</source>
        <translation>Il n’y a pas de jeton d’identité à vérifier.</translation>
    </message>
    <message>
        <source>It was checked by an older version of Keyfob, which did not keep the values. The next sign-in or renewal shows them again.</source>
        <translation>Il a été vérifié par une ancienne version de Keyfob, qui ne conservait pas les valeurs. La prochaine connexion ou le prochain renouvellement les affichera.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>It is a JWT, so it can be read. It is meant for the API: Keyfob neither checks it nor relies on it.</source>
        <translation>C’est un JWT ; il est donc lisible. Il est destiné à l’API : Keyfob ne le vérifie pas et ne s’y fie pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that only the API and the provider understand.</source>
        <translation>
            <numerusform>%n octet que seuls l’API et le fournisseur comprennent.</numerusform>
            <numerusform>%n octets que seuls l’API et le fournisseur comprennent.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>Copier le jeton d’accès</translation>
    </message>
    <message>
        <source>Anyone who has it can act as you at the API. It is removed from the clipboard after %1 seconds.</source>
        <translation>Quiconque le possède peut agir en votre nom à l’API. Il est retiré du presse-papiers après %1 secondes.</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Vider le presse-papiers maintenant</translation>
    </message>
    <message>
        <source>The access token is on the clipboard, for %1 seconds at most.</source>
        <translation>Le jeton d’accès est dans le presse-papiers, pour %1 secondes au plus.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Header of the access token</source>
        <translation>En-tête du jeton d’accès</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Keyfob – Signing out</source>
        <translation>Keyfob – Déconnexion en cours</translation>
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
        <translation>Keyfob – Bienvenue</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>Ouvrir un fichier de tenant</translation>
    </message>
    <message>
        <source>Welcome to Keyfob</source>
        <translation>Bienvenue dans Keyfob</translation>
    </message>
    <message>
        <source>Sign in at your organization in one step, and use its services from one app.</source>
        <translation>Connectez-vous à votre organisation en une étape, et utilisez ses services depuis une seule application.</translation>
    </message>
    <message>
        <source>Your organization</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>Your e-mail address or your organization’s domain is enough.</source>
        <translation>Votre adresse e-mail ou le domaine de votre organisation suffit.</translation>
    </message>
    <message>
        <source>&amp;Add your organization</source>
        <translation>&amp;Ajouter votre organisation</translation>
    </message>
    <message>
        <source>&amp;Open tenant file…</source>
        <translation>&amp;Ouvrir un fichier de tenant…</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>Simple curiosité ?</translation>
    </message>
    <message>
        <source>The sandbox is an organization on this computer, with people and timesheets to try.</source>
        <translation>Le bac à sable est une organisation sur cet ordinateur, avec des personnes et des feuilles de temps à essayer.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Démarrage du bac à sable…</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Essayer le bac à sable</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Tenant files</source>
        <translation>Fichiers de tenant</translation>
    </message>
</context>
<context>
    <name>WorkspaceScreen</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Keyfob – %1</source>
        <translation>Keyfob – %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The settings %1 are no file. Remove what is there.</source>
        <translation>Les paramètres %1 ne sont pas un fichier. Supprimez ce qui s’y trouve.</translation>
    </message>
</context>
</TS>
