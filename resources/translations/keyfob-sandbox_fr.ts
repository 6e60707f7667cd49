<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Keyfob::Sandbox</name>
    <message>
        <source>Choose an account</source>
        <translation>Choisir un compte</translation>
    </message>
    <message>
        <source>to continue to Keyfob</source>
        <translation>pour continuer vers Keyfob</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Utiliser un autre compte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>Autoriser %1 ?</translation>
    </message>
    <message>
        <source>%1 asks for access to your account.</source>
        <translation>%1 demande l’accès à votre compte.</translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation>L’application pourra</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Local sandbox tenant · nothing leaves this computer</source>
        <translation>Tenant local de bac à sable · rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Log in to Timesheets to continue to %1.</source>
        <translation>Connectez-vous à Timesheets pour continuer vers %1.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Demo people</source>
        <translation>Personnes de démonstration</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>Log out?</source>
        <translation>Se déconnecter ?</translation>
    </message>
    <message>
        <source>You are signed in at Timesheets in this window.</source>
        <translation>Vous êtes connecté à Timesheets dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>The sandbox is running</source>
        <translation>Le bac à sable fonctionne</translation>
    </message>
    <message>
        <source>An OpenID Connect tenant and a protected API, on this computer only.</source>
        <translation>Un tenant OpenID Connect et une API protégée, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirection</translation>
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
        <translation>Cette requête est inutilisable</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>Cette page est périmée</translation>
    </message>
    <message>
        <source>Close it and start again from the application.</source>
        <translation>Fermez-la et recommencez depuis l’application.</translation>
    </message>
    <message>
        <source>Its parameters cannot be read: an escape is broken, or a name comes twice.</source>
        <translation>Ses paramètres sont illisibles : un échappement est erroné ou un nom apparaît deux fois.</translation>
    </message>
    <message>
        <source>Its request_uri is unknown, too old, or was used before.</source>
        <translation>Son request_uri est inconnu, trop ancien ou déjà utilisé.</translation>
    </message>
    <message>
        <source>Its form cannot be read.</source>
        <translation>Son formulaire est illisible.</translation>
    </message>
    <message>
        <source>Wrong email or password. Try again.</source>
        <translation>E-mail ou mot de passe incorrect. Réessayez.</translation>
    </message>
    <message>
        <source>Allow access</source>
        <translation>Autoriser l’accès</translation>
    </message>
    <message>
        <source>No application with the client_id “%1” is registered here.</source>
        <translation>Aucune application avec le client_id « %1 » n’est enregistrée ici.</translation>
    </message>
    <message>
        <source>The redirect_uri “%1” is not registered for this application. Registered is “%2”.</source>
        <translation>Le redirect_uri « %1 » n’est pas enregistré pour cette application. Est enregistré « %2 ».</translation>
    </message>
    <message>
        <source>This log-out cannot be done</source>
        <translation>Cette déconnexion est impossible</translation>
    </message>
    <message>
        <source>Its parameters cannot be read.</source>
        <translation>Ses paramètres sont illisibles.</translation>
    </message>
    <message>
        <source>No application with this client_id is registered here.</source>
        <translation>Aucune application avec ce client_id n’est enregistrée ici.</translation>
    </message>
    <message>
        <source>The returnTo address “%1” is not registered.</source>
        <translation>L’adresse returnTo « %1 » n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The id_token_hint is not an ID token of this provider.</source>
        <translation>L’id_token_hint n’est pas un jeton d’identité de ce fournisseur.</translation>
    </message>
    <message>
        <source>To go back, id_token_hint or client_id is needed.</source>
        <translation>Pour revenir, id_token_hint ou client_id est nécessaire.</translation>
    </message>
    <message>
        <source>The post_logout_redirect_uri “%1” is not registered.</source>
        <translation>Le post_logout_redirect_uri « %1 » n’est pas enregistré.</translation>
    </message>
    <message>
        <source>This page is out of date.</source>
        <translation>Cette page est périmée.</translation>
    </message>
    <message>
        <source>This address to go back to is not registered.</source>
        <translation>Cette adresse de retour n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>You are logged out</source>
        <translation>Vous êtes déconnecté</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Know that it is you</source>
        <translation>Savoir que c’est vous</translation>
    </message>
    <message>
        <source>See your name and picture</source>
        <translation>Voir votre nom et votre photo</translation>
    </message>
    <message>
        <source>See your email address</source>
        <translation>Voir votre adresse e-mail</translation>
    </message>
    <message>
        <source>Keep access while you are away</source>
        <translation>Garder l’accès en votre absence</translation>
    </message>
    <message>
        <source>Read your timesheets</source>
        <translation>Lire vos feuilles de temps</translation>
    </message>
    <message>
        <source>Add timesheets for you</source>
        <translation>Ajouter des feuilles de temps pour vous</translation>
    </message>
    <message>
        <source>Delete your timesheets</source>
        <translation>Supprimer vos feuilles de temps</translation>
    </message>
    <message>
        <source>Approve for your team</source>
        <translation>Approuver pour votre équipe</translation>
    </message>
    <message>
        <source>See the projects</source>
        <translation>Voir les projets</translation>
    </message>
    <message>
        <source>Add and change projects</source>
        <translation>Ajouter et modifier des projets</translation>
    </message>
    <message>
        <source>See who works here</source>
        <translation>Voir qui travaille ici</translation>
    </message>
    <message>
        <source>Change your personal data</source>
        <translation>Modifier vos données personnelles</translation>
    </message>
    <message>
        <source>Keyfob sandbox</source>
        <translation>Bac à sable Keyfob</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>Pas ainsi</translation>
    </message>
    <message>
        <source>This address does not know this method.</source>
        <translation>Cette adresse ne connaît pas cette méthode.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>The sandbox has no page at this address.</source>
        <translation>Le bac à sable n’a pas de page à cette adresse.</translation>
    </message>
    <message>
        <source>The window should have stopped before</source>
        <translation>La fenêtre aurait dû s’arrêter avant</translation>
    </message>
    <message>
        <source>This is the callback address of the application. The sign-in window reads the answer from its URL and never asks for this page; somebody just did.</source>
        <translation>C’est l’adresse de rappel de l’application. La fenêtre de connexion lit la réponse dans son URL et ne demande jamais cette page ; quelqu’un vient de le faire.</translation>
    </message>
</context>
</TS>
