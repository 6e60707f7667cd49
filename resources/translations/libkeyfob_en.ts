<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Keyfob::Text</name>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too many requests. Try again in %n second.</numerusform>
            <numerusform>Too many requests. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the provider&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second behind the provider&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds behind the provider&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the provider&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n second ahead of the provider&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n seconds ahead of the provider&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The provider publishes %n keys.</source>
        <translation>
            <numerusform>The provider publishes %n key.</numerusform>
            <numerusform>The provider publishes %n keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, so that your session ends when it should.</source>
        <translation>
            <numerusform>This computer&apos;s clock is about %n minute slow. Set it right, so that your session ends when it should.</numerusform>
            <numerusform>This computer&apos;s clock is about %n minutes slow. Set it right, so that your session ends when it should.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) fast. Set it right, then log in again.</source>
        <translation>
            <numerusform>This computer&apos;s clock is about %n minute fast. Set it right, then log in again.</numerusform>
            <numerusform>This computer&apos;s clock is about %n minutes fast. Set it right, then log in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, then log in again.</source>
        <translation>
            <numerusform>This computer&apos;s clock is about %n minute slow. Set it right, then log in again.</numerusform>
            <numerusform>This computer&apos;s clock is about %n minutes slow. Set it right, then log in again.</numerusform>
        </translation>
    </message>
</context>
</TS>
