<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Keyfob::Sandbox</name>
    <message>
        <source>Choose an account</source>
        <translation>اختر حسابًا</translation>
    </message>
    <message>
        <source>to continue to Keyfob</source>
        <translation>للمتابعة إلى Keyfob</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>استخدام حساب آخر</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Allow %1?</source>
        <translation>هل تسمح لـ %1؟</translation>
    </message>
    <message>
        <source>%1 asks for access to your account.</source>
        <translation>يطلب %1 الوصول إلى حسابك.</translation>
    </message>
    <message>
        <source>It will be able to</source>
        <translation>سيتمكن التطبيق من</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>سماح</translation>
    </message>
    <message>
        <source>Local sandbox tenant · nothing leaves this computer</source>
        <translation>مستأجر محلي للتجربة · لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>مرحبًا بعودتك</translation>
    </message>
    <message>
        <source>Log in to Timesheets to continue to %1.</source>
        <translation>سجّل الدخول إلى Timesheets للمتابعة إلى %1.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Demo people</source>
        <translation>أشخاص للتجربة</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Log out?</source>
        <translation>هل تريد تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>You are signed in at Timesheets in this window.</source>
        <translation>أنت مسجّل الدخول لدى Timesheets في هذه النافذة.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>The sandbox is running</source>
        <translation>بيئة التجربة تعمل</translation>
    </message>
    <message>
        <source>An OpenID Connect tenant and a protected API, on this computer only.</source>
        <translation>مستأجر OpenID Connect وواجهة برمجية محمية، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدر</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>API</source>
        <translation>الواجهة البرمجية</translation>
    </message>
    <message>
        <source>This request cannot be used</source>
        <translation>لا يمكن استخدام هذا الطلب</translation>
    </message>
    <message>
        <source>This page is out of date</source>
        <translation>هذه الصفحة قديمة</translation>
    </message>
    <message>
        <source>Close it and start again from the application.</source>
        <translation>أغلقها وابدأ من جديد من التطبيق.</translation>
    </message>
    <message>
        <source>Its parameters cannot be read: an escape is broken, or a name comes twice.</source>
        <translation>تتعذّر قراءة معاملاته: ترميز معطوب أو اسم مكرر.</translation>
    </message>
    <message>
        <source>Its request_uri is unknown, too old, or was used before.</source>
        <translation>قيمة request_uri فيه مجهولة أو قديمة جدًا أو استُخدمت من قبل.</translation>
    </message>
    <message>
        <source>Its form cannot be read.</source>
        <translation>تتعذّر قراءة نموذجه.</translation>
    </message>
    <message>
        <source>Wrong email or password. Try again.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Allow access</source>
        <translation>السماح بالوصول</translation>
    </message>
    <message>
        <source>No application with the client_id “%1” is registered here.</source>
        <translation>لا تطبيق مسجّلًا هنا له client_id «%1».</translation>
    </message>
    <message>
        <source>The redirect_uri “%1” is not registered for this application. Registered is “%2”.</source>
        <translation>قيمة redirect_uri «%1» غير مسجّلة لهذا التطبيق. المسجّل هو «%2».</translation>
    </message>
    <message>
        <source>This log-out cannot be done</source>
        <translation>لا يمكن تسجيل هذا الخروج</translation>
    </message>
    <message>
        <source>Its parameters cannot be read.</source>
        <translation>تتعذّر قراءة معاملاته.</translation>
    </message>
    <message>
        <source>No application with this client_id is registered here.</source>
        <translation>لا تطبيق مسجّلًا هنا له client_id هذا.</translation>
    </message>
    <message>
        <source>The returnTo address “%1” is not registered.</source>
        <translation>عنوان returnTo «%1» غير مسجّل.</translation>
    </message>
    <message>
        <source>The id_token_hint is not an ID token of this provider.</source>
        <translation>قيمة id_token_hint ليست رمز هوية من هذا المزوّد.</translation>
    </message>
    <message>
        <source>To go back, id_token_hint or client_id is needed.</source>
        <translation>للرجوع يلزم id_token_hint أو client_id.</translation>
    </message>
    <message>
        <source>The post_logout_redirect_uri “%1” is not registered.</source>
        <translation>قيمة post_logout_redirect_uri «%1» غير مسجّلة.</translation>
    </message>
    <message>
        <source>This page is out of date.</source>
        <translation>هذه الصفحة قديمة.</translation>
    </message>
    <message>
        <source>This address to go back to is not registered.</source>
        <translation>عنوان الرجوع هذا غير مسجّل.</translation>
    </message>
    <message>
        <source>You are logged out</source>
        <translation>سُجّل خروجك</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Know that it is you</source>
        <translation>معرفة أنه أنت</translation>
    </message>
    <message>
        <source>See your name and picture</source>
        <translation>رؤية اسمك وصورتك</translation>
    </message>
    <message>
        <source>See your email address</source>
        <translation>رؤية بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Keep access while you are away</source>
        <translation>الاحتفاظ بالوصول أثناء غيابك</translation>
    </message>
    <message>
        <source>Read your timesheets</source>
        <translation>قراءة سجلات عملك</translation>
    </message>
    <message>
        <source>Add timesheets for you</source>
        <translation>إضافة سجلات عمل لك</translation>
    </message>
    <message>
        <source>Delete your timesheets</source>
        <translation>حذف سجلات عملك</translation>
    </message>
    <message>
        <source>Approve for your team</source>
        <translation>الموافقة لفريقك</translation>
    </message>
    <message>
        <source>See the projects</source>
        <translation>رؤية المشاريع</translation>
    </message>
    <message>
        <source>Add and change projects</source>
        <translation>إضافة المشاريع وتغييرها</translation>
    </message>
    <message>
        <source>See who works here</source>
        <translation>رؤية من يعمل هنا</translation>
    </message>
    <message>
        <source>Change your personal data</source>
        <translation>تغيير بياناتك الشخصية</translation>
    </message>
    <message>
        <source>Keyfob sandbox</source>
        <translation>بيئة تجربة Keyfob</translation>
    </message>
    <message>
        <source>Not like this</source>
        <translation>ليس هكذا</translation>
    </message>
    <message>
        <source>This address does not know this method.</source>
        <translation>لا يعرف هذا العنوان هذه الطريقة.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>The sandbox has no page at this address.</source>
        <translation>ليس لبيئة التجربة صفحة لدى هذا العنوان.</translation>
    </message>
    <message>
        <source>The window should have stopped before</source>
        <translation>كان ينبغي أن تتوقف النافذة قبل ذلك</translation>
    </message>
    <message>
        <source>This is the callback address of the application. The sign-in window reads the answer from its URL and never asks for this page; somebody just did.</source>
        <translation>هذا عنوان رد الاتصال للتطبيق. تقرأ نافذة تسجيل الدخول الاستجابة من العنوان نفسه ولا تطلب هذه الصفحة أبدًا، وقد طلبها أحدهم للتو.</translation>
    </message>
</context>
</TS>
