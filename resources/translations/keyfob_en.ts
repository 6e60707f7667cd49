<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DescriptionNotes</name>
    <message numerus="yes">
        <source>%n parts of the API’s description were ignored.</source>
        <translation>
            <numerusform>A part of the API’s description was ignored.</numerusform>
            <numerusform>%n parts of the API’s description were ignored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyfob::FormModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyfob::ListExport</name>
    <message numerus="yes">
        <source>Saved %Ln items as %1.</source>
        <translation>
            <numerusform>Saved %Ln item as %1.</numerusform>
            <numerusform>Saved %Ln items as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyfob::ResourceModel</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyfob::Text</name>
    <message numerus="yes">
        <source>Certificates: %n authorities are trusted</source>
        <translation>
            <numerusform>Certificates: %n authority is trusted</numerusform>
            <numerusform>Certificates: %n authorities are trusted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ca_file: %n authorities</source>
        <translation>
            <numerusform>ca_file: %n authority</numerusform>
            <numerusform>ca_file: %n authorities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>At least %n entry.</numerusform>
            <numerusform>At least %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>At most %n entry.</numerusform>
            <numerusform>At most %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times</source>
        <translation>
            <numerusform>It was sent %n time</numerusform>
            <numerusform>It was sent %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message numerus="yes">
        <source>Choose %n files</source>
        <translation>
            <numerusform>Choose %n file</numerusform>
            <numerusform>Choose %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message numerus="yes">
        <source>%n byte(s) that only the API and the provider understand.</source>
        <translation>
            <numerusform>%n byte that only the API and the provider understand.</numerusform>
            <numerusform>%n bytes that only the API and the provider understand.</numerusform>
        </translation>
    </message>
</context>
</TS>
