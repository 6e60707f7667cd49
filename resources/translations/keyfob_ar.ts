<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Keyfob %1 with Qt %2</source>
        <translation>Keyfob %1 مع Qt %2</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. These libraries are in it or come with it:</source>
        <translation>برنامج حر بموجب رخصة Apache 2.0. وهذه المكتبات مضمّنة فيه أو ترافقه:</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Keyfob’s license</source>
        <translation>رخصة Keyfob</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Accounts (Ctrl+Shift+A)</source>
        <translation>الحسابات (Ctrl+Shift+A)</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Remove %1 from this device</source>
        <translation>إزالة %1 من هذا الجهاز</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Add organization…</source>
        <translation>إضافة مؤسسة…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>AddOrganizationScreen</name>
    <message>
        <source>Keyfob – Add organization</source>
        <translation>Keyfob – إضافة مؤسسة</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>فتح ملف المستأجر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Add your organization</source>
        <translation>أضف مؤسستك</translation>
    </message>
    <message>
        <source>Tenant files</source>
        <translation>ملفات المستأجر</translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>Picture of %1</source>
        <translation>صورة %1</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>Save the body</source>
        <translation>حفظ المحتوى</translation>
    </message>
    <message>
        <source>Show the body as</source>
        <translation>عرض المحتوى على شكل</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>فتح الكل</translation>
    </message>
    <message>
        <source>Only the tree can be unfolded.</source>
        <translation>لا يمكن فتح إلا الشجرة.</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>نسخ المحتوى</translation>
    </message>
    <message>
        <source>The response has no body.</source>
        <translation>لا محتوى في الاستجابة.</translation>
    </message>
    <message>
        <source>Body as a tree</source>
        <translation>المحتوى كشجرة</translation>
    </message>
    <message>
        <source>Body as a table</source>
        <translation>المحتوى كجدول</translation>
    </message>
    <message>
        <source>Body as text</source>
        <translation>المحتوى كنص</translation>
    </message>
    <message>
        <source>The body is a picture</source>
        <translation>المحتوى صورة</translation>
    </message>
    <message>
        <source>Body in hexadecimal</source>
        <translation>المحتوى بالنظام الست عشري</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>CertificateChoice</name>
    <message>
        <source>Send a certificate?</source>
        <translation>هل تريد إرسال شهادة؟</translation>
    </message>
    <message>
        <source>%1 asks for a certificate of this computer, which identifies you.</source>
        <translation>يطلب %1 شهادة من هذا الحاسوب تعرّف بك.</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation>%1، أصدرتها %2</translation>
    </message>
    <message>
        <source>Issued by %1, valid until %2</source>
        <translation>أصدرتها %1، صالحة حتى %2</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>عدم الإرسال</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
</context>
<context>
    <name>ChangedSettingsCard</name>
    <message>
        <source>The settings of %1 have changed</source>
        <translation>تغيّرت إعدادات %1</translation>
    </message>
    <message>
        <source>You logged in with other settings. Use your session with these only if you trust them; otherwise log in.</source>
        <translation>سجّلت الدخول بإعدادات أخرى. لا تستخدم جلستك مع هذه الإعدادات إلا إذا كنت تثق بها، وإلا فسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>&amp;Use my session with these settings</source>
        <translation>&amp;استخدام جلستي مع هذه الإعدادات</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Will it work?</source>
        <translation>هل سيعمل؟</translation>
    </message>
    <message>
        <source>Checks the provider and the API, without logging in.</source>
        <translation>يفحص المزوّد والواجهة البرمجية دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>ف&amp;حص</translation>
    </message>
</context>
<context>
    <name>CheckRows</name>
    <message>
        <source>%1: expected %2, seen %3</source>
        <translation>%1: المتوقّع %2، والموجود %3</translation>
    </message>
    <message>
        <source>expected: %1</source>
        <translation>المتوقّع: %1</translation>
    </message>
</context>
<context>
    <name>ClaimRows</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>ClaimsCard</name>
    <message>
        <source>About you</source>
        <translation>عنك</translation>
    </message>
    <message>
        <source>Profile from %1</source>
        <translation>ملفك الشخصي من %1</translation>
    </message>
    <message>
        <source>%1 sends nothing more about you.</source>
        <translation>لا يرسل %1 شيئًا آخر عنك.</translation>
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
        <translation>عنوان الواجهة البرمجية (اختياري)</translation>
    </message>
    <message>
        <source>Audience of the API (optional)</source>
        <translation>جمهور الواجهة البرمجية (اختياري)</translation>
    </message>
    <message>
        <source>Permissions to ask for (optional)</source>
        <translation>الأذونات المطلوبة (اختياري)</translation>
    </message>
    <message>
        <source>This provider can register Keyfob by itself. It may require an initial access token from its administrator.</source>
        <translation>يستطيع هذا المزوّد تسجيل Keyfob بنفسه. وقد يطلب رمز وصول أوليًا من مسؤوله.</translation>
    </message>
    <message>
        <source>Initial access token (optional)</source>
        <translation>رمز الوصول الأولي (اختياري)</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>جارٍ التسجيل…</translation>
    </message>
    <message>
        <source>&amp;Register Keyfob</source>
        <translation>&amp;تسجيل Keyfob</translation>
    </message>
    <message>
        <source>Or enter what the provider gave you:</source>
        <translation>أو أدخل ما أعطاك إياه المزوّد:</translation>
    </message>
    <message>
        <source>Register Keyfob there as a native (public) application, without a secret:</source>
        <translation>سجّل Keyfob هناك كتطبيق أصلي (عام) بلا سر:</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;متابعة</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>CredentialDialog</name>
    <message>
        <source>That was not accepted. Try again.</source>
        <translation>لم يُقبل ذلك. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Keyfob remembers your answer for this certificate and these servers.</source>
        <translation>يتذكّر Keyfob إجابتك لهذه الشهادة وهذه الخوادم.</translation>
    </message>
    <message>
        <source>Your keychain keeps it, if there is one.</source>
        <translation>تحفظه سلسلة مفاتيحك إن وُجدت.</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>المتابعة بدونها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send my certificate</source>
        <translation>إرسال شهادتي</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CredentialsDialog</name>
    <message>
        <source>The proxy requires a login</source>
        <translation>يطلب الوكيل تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server requires a login</source>
        <translation>يطلب الخادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy %1 requires a name and a password.</source>
        <translation>يطلب وكيل شبكتك %1 اسمًا وكلمة مرور.</translation>
    </message>
    <message>
        <source>%1 requires a name and a password of its own. Enter them only if your organization told you so.</source>
        <translation>يطلب %1 اسمًا وكلمة مرور خاصين به. لا تدخلهما إلا إذا طلبت منك مؤسستك ذلك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue without</source>
        <translation>المتابعة بدونهما</translation>
    </message>
</context>
<context>
    <name>DescriptionNotes</name>
    <message numerus="yes">
        <source>%n parts of the API’s description were ignored.</source>
        <translation>
            <numerusform>لم يُتجاهل أي جزء من وصف الواجهة البرمجية.</numerusform>
            <numerusform>تم تجاهل جزء واحد من وصف الواجهة البرمجية.</numerusform>
            <numerusform>تم تجاهل جزأين من وصف الواجهة البرمجية.</numerusform>
            <numerusform>تم تجاهل %n أجزاء من وصف الواجهة البرمجية.</numerusform>
            <numerusform>تم تجاهل %n جزءًا من وصف الواجهة البرمجية.</numerusform>
            <numerusform>تم تجاهل %n جزء من وصف الواجهة البرمجية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What was ignored</source>
        <translation>ما تم تجاهله</translation>
    </message>
    <message>
        <source>The rest of the description works. Whoever writes it can mend this:</source>
        <translation>بقية الوصف تعمل. يمكن لمن يكتبه إصلاح ما يلي:</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DiagnosticsSection</name>
    <message>
        <source>What Keyfob needs on this computer, as keyfob --self-check prints it. Nothing is sent, and it contains no secrets.</source>
        <translation>ما يحتاج إليه Keyfob على هذا الحاسوب، كما يطبعه keyfob --self-check. لا يُرسل أي شيء، ولا توجد فيه أسرار.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Look a&amp;gain</source>
        <translation>إعادة ال&amp;فحص</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>DifferenceValue</name>
    <message>
        <source>not set</source>
        <translation>غير محدّد</translation>
    </message>
</context>
<context>
    <name>EditOrganizationScreen</name>
    <message>
        <source>Keyfob – Duplicate organization</source>
        <translation>Keyfob – تكرار مؤسسة</translation>
    </message>
    <message>
        <source>Keyfob – Edit organization</source>
        <translation>Keyfob – تعديل مؤسسة</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Duplicate organization</source>
        <translation>تكرار المؤسسة</translation>
    </message>
    <message>
        <source>Edit organization</source>
        <translation>تعديل المؤسسة</translation>
    </message>
    <message>
        <source>The copy becomes an organization of its own, with accounts of its own. Give it another provider or another client ID.</source>
        <translation>تصبح النسخة مؤسسة مستقلة لها حساباتها. أعطها مزوّدًا آخر أو معرّف عميل آخر.</translation>
    </message>
    <message>
        <source>Hide a&amp;dvanced settings</source>
        <translation>إخفاء الإعدادات ال&amp;متقدمة</translation>
    </message>
    <message>
        <source>Show a&amp;dvanced settings</source>
        <translation>إظهار الإعدادات ال&amp;متقدمة</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>&amp;Look for new settings at %1</source>
        <translation>ال&amp;بحث عن إعدادات جديدة لدى %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Export without secrets…</source>
        <translation>&amp;تصدير بلا أسرار…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ الت&amp;شخيص</translation>
    </message>
    <message>
        <source>For support; it contains no secrets</source>
        <translation>للدعم الفني، ولا توجد فيه أسرار</translation>
    </message>
</context>
<context>
    <name>ExpiryBox</name>
    <message>
        <source>Log in again to continue</source>
        <translation>سجّل الدخول من جديد للمتابعة</translation>
    </message>
    <message>
        <source>Waiting to be renewed</source>
        <translation>بانتظار التجديد</translation>
    </message>
    <message>
        <source>Access has expired</source>
        <translation>انتهت صلاحية الوصول</translation>
    </message>
    <message>
        <source>Access has expired. %1.</source>
        <translation>انتهت صلاحية الوصول. %1.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>Access until %1</source>
        <comment>a time of day</comment>
        <translation>الوصول متاح حتى %1</translation>
    </message>
    <message>
        <source>Access until %1</source>
        <comment>a date and a time of day</comment>
        <translation>الوصول متاح حتى %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <comment>a time of day</comment>
        <translation>أنت مسجّل الدخول حتى %1</translation>
    </message>
    <message>
        <source>Signed in until %1</source>
        <comment>a date and a time of day</comment>
        <translation>أنت مسجّل الدخول حتى %1</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>كل شيء (JSON)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Deprecated</source>
        <translation>مهمل</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>اسم المُدخل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
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
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
    </message>
    <message>
        <source>Add files to %1</source>
        <translation>إضافة ملفات إلى %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>اختر ملفًا لـ %1</translation>
    </message>
</context>
<context>
    <name>FileListView</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>المجلد %1</translation>
    </message>
    <message>
        <source>%1. %2 of %3</source>
        <translation>%1. %2 من %3</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters for %1</source>
        <translation>عوامل تصفية %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Apply the filters</source>
        <translation>تطبيق عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Ask it</source>
        <translation>اسأله</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Path of the folder</source>
        <translation>مسار المجلد</translation>
    </message>
</context>
<context>
    <name>HeadersEditor</name>
    <message>
        <source>Header</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of header %1</source>
        <translation>اسم الترويسة %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value of header %1</source>
        <translation>قيمة الترويسة %1</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>إزالة هذه الترويسة</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>إضافة ترويسة</translation>
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
        <translation>الطلبات التي أرسلتها</translation>
    </message>
    <message>
        <source>Kept on this computer for this account, without access tokens, responses, or bodies that contain secrets.</source>
        <translation>محفوظة على هذا الحاسوب لهذا الحساب، بلا رموز وصول أو استجابات أو محتويات فيها أسرار.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>لا طلبات بعد.</translation>
    </message>
    <message>
        <source>History is off.</source>
        <translation>السجل متوقف.</translation>
    </message>
    <message>
        <source>Stop keeping history</source>
        <translation>إيقاف حفظ السجل</translation>
    </message>
    <message>
        <source>Keep history</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Also deletes what was kept.</source>
        <translation>يحذف أيضًا ما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>&amp;Unlock and retry</source>
        <translation>&amp;فتح القفل والمحاولة من جديد</translation>
    </message>
    <message>
        <source>&amp;Continue for this session only</source>
        <translation>ال&amp;متابعة لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Show &amp;picture from %1</source>
        <translation>إظهار ال&amp;صورة من %1</translation>
    </message>
    <message>
        <source>Your session is kept in this computer’s keychain. You stay signed in when you close Keyfob.</source>
        <translation>جلستك محفوظة في سلسلة مفاتيح هذا الحاسوب. تبقى مسجّلًا بعد إغلاق Keyfob.</translation>
    </message>
    <message>
        <source>Your session is kept in this computer’s keychain. It cannot be renewed: from %1 on, you log in again.</source>
        <translation>جلستك محفوظة في سلسلة مفاتيح هذا الحاسوب. لا يمكن تجديدها: ابتداءً من %1 عليك تسجيل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>ItemButtons</name>
    <message>
        <source>Move %1 up</source>
        <translation>نقل %1 لأعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>نقل %1 لأسفل</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>ItemFieldRow</name>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
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
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تعديل</translation>
    </message>
    <message>
        <source>This item is empty.</source>
        <translation>هذا العنصر فارغ.</translation>
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
        <translation>يتكرر هذا الاسم مرتين.</translation>
    </message>
    <message>
        <source>Hidden; press Return to show it.</source>
        <translation>مخفي؛ اضغط مفتاح الإدخال لإظهاره.</translation>
    </message>
    <message>
        <source>occurs twice</source>
        <translation>يتكرر مرتين</translation>
    </message>
    <message>
        <source>show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>JsonTableView</name>
    <message>
        <source>Sort by %1</source>
        <translation>ترتيب حسب %1</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1، الصف %2 من %3</translation>
    </message>
</context>
<context>
    <name>Keyfob::AccountList</name>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>لم يسجّل أحد الدخول بعد</translation>
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
        <translation>أصبح %1 يخص مؤسسة أخرى. استعد الملف القديم أو أضف المؤسسة من جديد.</translation>
    </message>
    <message>
        <source>Keyfob is still registered at the provider of %1: %2 Its administrator can remove the registration.</source>
        <translation>لا يزال Keyfob مسجّلًا لدى مزوّد %1: ‏%2 يستطيع مسؤوله إزالة التسجيل.</translation>
    </message>
    <message>
        <source>%1 could not be notified that you logged out. %2</source>
        <translation>تعذّر إبلاغ %1 بخروجك. %2</translation>
    </message>
    <message>
        <source>The settings of %1 could not be saved. Is the disk full?</source>
        <translation>تعذّر حفظ إعدادات %1. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>%1 has other settings for %2 than the ones that Keyfob uses.</source>
        <translation>لدى %1 إعدادات لـ %2 تختلف عن التي يستخدمها Keyfob.</translation>
    </message>
    <message>
        <source>What is published there is about another provider or client now. Add it as another organization.</source>
        <translation>المنشور هناك يخص الآن مزوّدًا آخر أو عميلًا آخر. أضفه كمؤسسة أخرى.</translation>
    </message>
    <message>
        <source>The settings of %1 are up to date.</source>
        <translation>إعدادات %1 محدّثة.</translation>
    </message>
    <message>
        <source>This computer is managed by %1, who does not allow signing in at %2.</source>
        <translation>يدير %1 هذا الحاسوب، ولا يسمح بتسجيل الدخول لدى %2.</translation>
    </message>
    <message>
        <source>The settings of %1 are managed by %2 and cannot be changed here.</source>
        <translation>يدير %2 إعدادات %1 ولا يمكن تغييرها هنا.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiPermission</name>
    <message>
        <source>This is at %1. Keyfob sends your access token only to %2.</source>
        <translation>هذا لدى %1. لا يرسل Keyfob رمز وصولك إلا إلى %2.</translation>
    </message>
    <message>
        <source>This needs another credential than your sign-in, such as an API key, which Keyfob does not have.</source>
        <translation>يحتاج هذا إلى إثبات غير تسجيل دخولك، مثل مفتاح واجهة برمجية، وليس لدى Keyfob ذلك.</translation>
    </message>
    <message>
        <source>The API refuses, and does not say which permission it needs. Ask your administrator.</source>
        <translation>ترفض الواجهة البرمجية ولا تذكر الإذن الذي تحتاج إليه. اسأل مسؤولك.</translation>
    </message>
    <message>
        <source>You have the permission that the API named, but it still refuses. Ask your administrator.</source>
        <translation>لديك الإذن الذي ذكرته الواجهة البرمجية، لكنها لا تزال ترفض. اسأل مسؤولك.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>You need the permission %1, which you were not given. Your administrator can give it to you.</source>
        <translation>تحتاج إلى الإذن %1 الذي لم يُمنح لك. يستطيع مسؤولك منحك إياه.</translation>
    </message>
    <message>
        <source>You need the permissions %1, which you were not given. Your administrator can give them to you.</source>
        <translation>تحتاج إلى الأذونات %1 التي لم تُمنح لك. يستطيع مسؤولك منحك إياها.</translation>
    </message>
    <message>
        <source>You need the permission %1, which Keyfob has not asked for yet.</source>
        <translation>تحتاج إلى الإذن %1 الذي لم يطلبه Keyfob بعد.</translation>
    </message>
    <message>
        <source>You need the permissions %1, which Keyfob has not asked for yet.</source>
        <translation>تحتاج إلى الأذونات %1 التي لم يطلبها Keyfob بعد.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiPlaces</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>The new description is used.</source>
        <translation>يُستخدم الوصف الجديد.</translation>
    </message>
    <message>
        <source>The description has not changed.</source>
        <translation>لم يتغيّر الوصف.</translation>
    </message>
    <message>
        <source>This API has %1 lists. The first %2 are places here; “views” in the tenant file chooses others.</source>
        <translation>تحتوي هذه الواجهة البرمجية على %1 من القوائم. أول %2 منها أماكن هنا، و«views» في ملف المستأجر تختار غيرها.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiSession</name>
    <message>
        <source>The API’s description no longer has this. Refresh the page.</source>
        <translation>لم يعد هذا في وصف الواجهة البرمجية. حدّث الصفحة.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>هذه هي الصفحة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Application</name>
    <message>
        <source>A link names the organization %1. Finish or leave this screen first, and open the link again.</source>
        <translation>يذكر رابط المؤسسة %1. أنهِ هذه الشاشة أو اتركها أولًا، ثم افتح الرابط من جديد.</translation>
    </message>
</context>
<context>
    <name>Keyfob::CellText</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Keyfob::CheckModel</name>
    <message>
        <source>Everything is set up. You can log in.</source>
        <translation>كل شيء معدّ. يمكنك تسجيل الدخول.</translation>
    </message>
    <message>
        <source>One thing has to be changed.</source>
        <translation>هناك أمر واحد يجب تغييره.</translation>
    </message>
    <message>
        <source>%1 things have to be changed.</source>
        <translation>عدد ما يجب تغييره: %1.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Claim</name>
    <message>
        <source>Who issued it</source>
        <translation>من أصدره</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>عمّن هو</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>لمن هو</translation>
    </message>
    <message>
        <source>The program that asked for it</source>
        <translation>البرنامج الذي طلبه</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>متى ينتهي</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>متى أُصدر</translation>
    </message>
    <message>
        <source>Not valid before</source>
        <translation>متى يبدأ سريانه</translation>
    </message>
    <message>
        <source>When the person signed in</source>
        <translation>متى سجّل الشخص الدخول</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>ما يسمح به</translation>
    </message>
    <message>
        <source>Ties it to one sign-in</source>
        <translation>يربطه بعملية تسجيل دخول واحدة</translation>
    </message>
    <message>
        <source>Ties it to its access token</source>
        <translation>يربطه برمز الوصول الخاص به</translation>
    </message>
    <message>
        <source>Ties it to its code</source>
        <translation>يربطه بشيفرته</translation>
    </message>
    <message>
        <source>Ties it to its state</source>
        <translation>يربطه بحالته</translation>
    </message>
    <message>
        <source>Assurance level</source>
        <translation>مدى ثقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>How the person signed in</source>
        <translation>كيف سجّل الشخص الدخول</translation>
    </message>
    <message>
        <source>The provider&apos;s session</source>
        <translation>جلسة المزوّد</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>رقمه الخاص</translation>
    </message>
    <message>
        <source>What kind of token it is</source>
        <translation>نوع الرمز</translation>
    </message>
    <message>
        <source>How the token was granted</source>
        <translation>كيف مُنح الرمز</translation>
    </message>
    <message>
        <source>The organization&apos;s number</source>
        <translation>رقم المؤسسة</translation>
    </message>
    <message>
        <source>The organization&apos;s name</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Groups you belong to</source>
        <translation>المجموعات التي تنتمي إليها</translation>
    </message>
    <message>
        <source>What you may do there</source>
        <translation>ما يمكنك فعله هناك</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>مكان عملك</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Whether the provider has verified it</source>
        <translation>تحقّق منه المزوّد</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Page of the person</source>
        <translation>صفحة الشخص</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>When these were last changed</source>
        <translation>متى تغيّرت هذه آخر مرة</translation>
    </message>
</context>
<context>
    <name>Keyfob::ClaimModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Keyfob::CredentialPrompt</name>
    <message>
        <source>Your network&apos;s proxy</source>
        <translation>وكيل شبكتك</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>شهادتك</translation>
    </message>
    <message>
        <source>%1 asks for your certificate “%2”, issued by “%3”. It would identify you to %4.</source>
        <translation>يطلب %1 شهادتك «%2» الصادرة عن «%3». ستعرّف بك لدى %4.</translation>
    </message>
    <message>
        <source>The proxy %1 requires a user name and a password.</source>
        <translation>يطلب الوكيل %1 اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>The key in %1 is locked.</source>
        <translation>المفتاح في %1 مقفل.</translation>
    </message>
</context>
<context>
    <name>Keyfob::FileProposal</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Enter a name for the file.</source>
        <translation>أدخل اسمًا للملف.</translation>
    </message>
    <message>
        <source>A file’s name cannot contain “%1”.</source>
        <translation>لا يمكن أن يحتوي اسم الملف على «%1».</translation>
    </message>
    <message>
        <source>Enter another name for the file.</source>
        <translation>أدخل اسمًا آخر للملف.</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>هذا الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>You may not save files in this folder.</source>
        <translation>لا يُسمح لك بحفظ الملفات في هذا المجلد.</translation>
    </message>
    <message>
        <source>A folder has this name.</source>
        <translation>يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>The file that has this name cannot be replaced.</source>
        <translation>لا يمكن استبدال الملف الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>“%1” already exists. Do you want to replace it?</source>
        <translation>«%1» موجود بالفعل. هل تريد استبداله؟</translation>
    </message>
</context>
<context>
    <name>Keyfob::FileRows</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Keyfob::FileSelection</name>
    <message>
        <source>You may not see what is in this folder.</source>
        <translation>لا يمكنك رؤية محتوى هذا المجلد.</translation>
    </message>
    <message>
        <source>No file to choose here.</source>
        <translation>لا يوجد هنا ملف لاختياره.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء مطابق.</translation>
    </message>
    <message>
        <source>This folder is very large: not all of it is shown.</source>
        <translation>هذا المجلد كبير جدًا: لا يُعرض كل ما فيه.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>لم يعد «%1» موجودًا.</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>لا يمكنك قراءة «%1».</translation>
    </message>
</context>
<context>
    <name>Keyfob::FindingModel</name>
    <message>
        <source>Published settings</source>
        <translation>الإعدادات المنشورة</translation>
    </message>
    <message>
        <source>WebFinger</source>
        <translation>WebFinger</translation>
    </message>
    <message>
        <source>OpenID Connect discovery</source>
        <translation>اكتشاف OpenID Connect</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>Tenant file</source>
        <translation>ملف المستأجر</translation>
    </message>
    <message>
        <source>%1 offers none.</source>
        <translation>لا يقدّم %1 شيئًا منها.</translation>
    </message>
    <message>
        <source>Organization, according to %1</source>
        <translation>المؤسسة، حسب %1</translation>
    </message>
    <message>
        <source>Provider, according to %1; not asked yet</source>
        <translation>المزوّد، حسب %1؛ لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Provider, according to itself</source>
        <translation>المزوّد، حسب قوله</translation>
    </message>
</context>
<context>
    <name>Keyfob::FolderChoice</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>المجلد الشخصي</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>مجلد آخر</translation>
    </message>
    <message>
        <source>Enter the whole path of a folder, such as %1.</source>
        <translation>أدخل المسار الكامل لمجلد، مثل %1.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>هذا ملف وليس مجلدًا.</translation>
    </message>
</context>
<context>
    <name>Keyfob::FormModel</name>
    <message>
        <source>Entry %1</source>
        <translation>المُدخل %1</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>مُدخل جديد</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلًا</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدّد</translation>
    </message>
</context>
<context>
    <name>Keyfob::HeaderModel</name>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>A name can have letters, digits and characters like “-”, but no spaces.</source>
        <translation>يمكن أن يحوي الاسم حروفًا وأرقامًا ومحارف مثل «-»، لكن بلا مسافات.</translation>
    </message>
    <message>
        <source>Keyfob sets this header itself.</source>
        <translation>يعيّن Keyfob هذه الترويسة بنفسه.</translation>
    </message>
    <message>
        <source>A value cannot have line breaks or control characters.</source>
        <translation>لا يمكن أن تحوي القيمة فواصل أسطر أو محارف تحكم.</translation>
    </message>
    <message>
        <source>This header is already in the list.</source>
        <translation>هذه الترويسة في القائمة بالفعل.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemActions</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemFields</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… والمزيد</translation>
    </message>
    <message>
        <source>The item is too long to be shown whole here.</source>
        <translation>العنصر أطول من أن يُعرض كاملًا هنا.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ItemModel</name>
    <message>
        <source>The API’s response is not JSON: %1</source>
        <translation>استجابة الواجهة البرمجية ليست JSON: ‏%1</translation>
    </message>
    <message>
        <source>The response does not fit its description: %1: %2</source>
        <translation>لا تطابق الاستجابة وصفها: %1: ‏%2</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::JsonTableModel</name>
    <message>
        <source>(value)</source>
        <translation>(قيمة)</translation>
    </message>
</context>
<context>
    <name>Keyfob::ListExport</name>
    <message>
        <source>Choose a file on this computer.</source>
        <translation>اختر ملفًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>The list could not be loaded whole. Nothing was saved.</source>
        <translation>تعذّر تحميل القائمة كاملة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>%1 loaded…</source>
        <translation>حُمّل %1…</translation>
    </message>
    <message>
        <source>%1 of %2 loaded…</source>
        <translation>حُمّل %1 من %2…</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>تعذّر حفظ %1: ‏%2</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln items as %1.</source>
        <translation>
            <numerusform>لم يُحفظ أي عنصر باسم %1.</numerusform>
            <numerusform>حُفظ عنصر واحد باسم %1.</numerusform>
            <numerusform>حُفظ عنصران باسم %1.</numerusform>
            <numerusform>حُفظت %Ln عناصر باسم %1.</numerusform>
            <numerusform>حُفظ %Ln عنصرًا باسم %1.</numerusform>
            <numerusform>حُفظ %Ln عنصر باسم %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyfob::LocalSandbox</name>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>تعذّر تشغيل بيئة التجربة.</translation>
    </message>
    <message>
        <source>The sandbox ended unexpectedly. Try again.</source>
        <translation>توقفت بيئة التجربة فجأة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sandbox did not start in time. Try again.</source>
        <translation>لم تبدأ بيئة التجربة في الوقت المناسب. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Keyfob::OperationForm</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it.</source>
        <translation>غيّر شخص آخر هذا منذ أن فتحته.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>This will be sent:</source>
        <translation>سيُرسل هذا:</translation>
    </message>
    <message>
        <source>“%1” will be deleted. This cannot be undone.</source>
        <translation>سيُحذف «%1». لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>This will be sent for “%1”:</source>
        <translation>سيُرسل هذا من أجل «%1»:</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>لم يتغير شيء، لذلك لم يُرسل شيء.</translation>
    </message>
</context>
<context>
    <name>Keyfob::OrganizationList</name>
    <message>
        <source>Set up by %1</source>
        <translation>أعدّه %1</translation>
    </message>
    <message>
        <source>Entered on this computer</source>
        <translation>أُدخل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>من الملف %1</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>نشره %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ParentChannel</name>
    <message>
        <source>The request is not valid.</source>
        <translation>الطلب غير صالح.</translation>
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
        <translation>محدّد في سطر الأوامر.</translation>
    </message>
    <message>
        <source>Set by the environment variable %1.</source>
        <translation>يحدّده متغيّر البيئة %1.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>حدّده %1.</translation>
    </message>
</context>
<context>
    <name>Keyfob::RequestHistory</name>
    <message>
        <source>no response</source>
        <translation>لا استجابة</translation>
    </message>
</context>
<context>
    <name>Keyfob::RequestRunner</name>
    <message>
        <source>Request as sent</source>
        <translation>الطلب كما أُرسل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request without a response</source>
        <translation>طلب بلا استجابة</translation>
    </message>
    <message>
        <source>This organization has no API.</source>
        <translation>ليس لهذه المؤسسة واجهة برمجية.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>The response contains your access token; it is hidden here and in what you save.</source>
        <translation>تحوي الاستجابة رمز وصولك، وهو مخفي هنا وفيما تحفظه.</translation>
    </message>
    <message>
        <source>The API does not say which permission it needs.</source>
        <translation>لا تذكر الواجهة البرمجية الإذن الذي تحتاج إليه.</translation>
    </message>
    <message>
        <source>You have the permission that the API named, but it still refuses. Ask your administrator.</source>
        <translation>لديك الإذن الذي ذكرته الواجهة البرمجية، لكنها لا تزال ترفض. اسأل مسؤولك.</translation>
    </message>
    <message>
        <source>The API needs a permission that you have not given to Keyfob, or do not have.</source>
        <translation>تحتاج الواجهة البرمجية إلى إذن لم تعطه لـ Keyfob أو ليس لديك.</translation>
    </message>
    <message>
        <source>Continue in your provider’s window.</source>
        <translation>تابع في نافذة مزوّدك.</translation>
    </message>
    <message>
        <source>Granted. You can send the request again.</source>
        <translation>مُنح. يمكنك إرسال الطلب من جديد.</translation>
    </message>
    <message>
        <source>Your provider did not grant %1. Ask your administrator for it.</source>
        <translation>لم يمنح مزوّدك %1. اطلبه من مسؤولك.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ResourceModel</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>معروض %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>أول %1</translation>
    </message>
    <message>
        <source>The API’s response is not JSON: %1</source>
        <translation>استجابة الواجهة البرمجية ليست JSON: ‏%1</translation>
    </message>
    <message>
        <source>The API sent something else than a list (%1).</source>
        <translation>أرسلت الواجهة البرمجية شيئًا غير قائمة (%1).</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%Ln عناصر</numerusform>
            <numerusform>%Ln عنصرًا</numerusform>
            <numerusform>%Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>أُنشئ.</translation>
    </message>
    <message>
        <source>Created “%1”.</source>
        <translation>أُنشئ «%1».</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: تم.</translation>
    </message>
    <message>
        <source>The API’s pages repeat, so the list ends here.</source>
        <translation>صفحات الواجهة البرمجية تتكرر، لذلك تنتهي القائمة هنا.</translation>
    </message>
    <message>
        <source>Not all of the list is shown. %1</source>
        <translation>لا تُعرض القائمة كاملة. %1</translation>
    </message>
    <message>
        <source>The API’s list does not end. The rest of it is not shown.</source>
        <translation>قائمة الواجهة البرمجية لا تنتهي. لا يُعرض باقيها.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ResponseBody</name>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::ScopeModel</name>
    <message>
        <source>%1 of %2 granted</source>
        <translation>مُنح %1 من %2</translation>
    </message>
    <message>
        <source>%1, %2 added</source>
        <translation>%1، وأُضيف %2</translation>
    </message>
</context>
<context>
    <name>Keyfob::SetupModel</name>
    <message>
        <source>Keyfob will read %1.</source>
        <translation>سيقرأ Keyfob‏ %1.</translation>
    </message>
    <message>
        <source>Keyfob will ask %1.</source>
        <translation>سيسأل Keyfob‏ %1.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>%1 no longer publishes settings.</source>
        <translation>لم يعد %1 ينشر إعدادات.</translation>
    </message>
    <message>
        <source>A copy needs another provider or another client ID. Change one of them, or go back and edit the organization itself.</source>
        <translation>تحتاج النسخة إلى مزوّد آخر أو معرّف عميل آخر. غيّر أحدهما، أو ارجع وعدّل المؤسسة نفسها.</translation>
    </message>
    <message>
        <source>Your changes are not saved. Save them, or go back once more to discard them.</source>
        <translation>لم تُحفظ تغييراتك. احفظها أو ارجع مرة أخرى لتجاهلها.</translation>
    </message>
    <message>
        <source>Nothing was found. Check what you typed, or ask your administrator for the address of your provider or for a tenant file.</source>
        <translation>لم يُعثر على شيء. تحقّق مما كتبته، أو اطلب من مسؤولك عنوان مزوّدك أو ملف مستأجر.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>أدخل معرّف العميل.</translation>
    </message>
    <message>
        <source>As %1 says.</source>
        <translation>كما يقول %1.</translation>
    </message>
    <message>
        <source>%1 takes tokens of %2, not of this provider.</source>
        <translation>يقبل %1 رموزًا من %2 لا من هذا المزوّد.</translation>
    </message>
    <message>
        <source>what you entered</source>
        <translation>ما أدخلته</translation>
    </message>
    <message>
        <source>Keyfob</source>
        <translation>Keyfob</translation>
    </message>
    <message>
        <source>%1, where Keyfob is registered now</source>
        <translation>%1، حيث سُجّل Keyfob الآن</translation>
    </message>
    <message>
        <source>Keyfob is still registered at %1: %2 Its administrator can remove the registration.</source>
        <translation>لا يزال Keyfob مسجّلًا لدى %1: ‏%2 يستطيع مسؤوله إزالة التسجيل.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignIn</name>
    <message>
        <source>from %1 until %2</source>
        <translation>من %1 حتى %2</translation>
    </message>
    <message>
        <source>The sign-in window does not run as root, since web pages would. Log in as an ordinary user.</source>
        <translation>لا تعمل نافذة تسجيل الدخول بصلاحية root، لأن صفحات الويب ستفعل مثلها. سجّل الدخول كمستخدم عادي.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignInSession</name>
    <message>
        <source>The sign-in window is not installed completely. Install it again.</source>
        <translation>نافذة تسجيل الدخول غير مثبّتة كاملة. ثبّتها من جديد.</translation>
    </message>
    <message>
        <source>%1 does not accept sign-in windows of programs, only browsers.</source>
        <translation>لا يقبل %1 نوافذ تسجيل الدخول في البرامج، بل المتصفحات فقط.</translation>
    </message>
    <message>
        <source>This computer does not allow all of the web engine&apos;s protection. Sign in only to an organization that you trust.</source>
        <translation>لا يسمح هذا الحاسوب بكل حماية محرك الويب. سجّل الدخول فقط لدى مؤسسة تثق بها.</translation>
    </message>
    <message>
        <source>The sign-in window cannot be drawn on this computer.</source>
        <translation>لا يمكن رسم نافذة تسجيل الدخول على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SingleInstance</name>
    <message>
        <source>Keyfob is already running, but does not respond. Quit it, or wait a moment, and start it again.</source>
        <translation>‏Keyfob يعمل بالفعل لكنه لا يستجيب. أنهه أو انتظر قليلًا، ثم شغّله من جديد.</translation>
    </message>
</context>
<context>
    <name>Keyfob::StepUp</name>
    <message>
        <source>Your provider did not grant it. Ask your administrator.</source>
        <translation>لم يمنحه مزوّدك. اسأل مسؤولك.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TenantFiles</name>
    <message>
        <source>The settings of %1 cannot be kept: %2.</source>
        <translation>لا يمكن حفظ إعدادات %1: ‏%2.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TenantForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What people call it.</source>
        <translation>ما يسمّيها به الناس.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>المُصدر</translation>
    </message>
    <message>
        <source>The provider&apos;s issuer, exactly as it writes it; https, or http on this machine.</source>
        <translation>مُصدر المزوّد كما يكتبه بالضبط؛ https، أو http على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Auth0 domain</source>
        <translation>نطاق Auth0</translation>
    </message>
    <message>
        <source>An Auth0 domain, instead of issuer: acme.eu.auth0.com.</source>
        <translation>نطاق Auth0 بدل issuer: ‏acme.eu.auth0.com.</translation>
    </message>
    <message>
        <source>Address of the configuration</source>
        <translation>عنوان الإعدادات</translation>
    </message>
    <message>
        <source>Where the provider&apos;s configuration is, if its issuer is not there (Azure AD B2C); https, or http on this machine. The issuer is compared with it all the same.</source>
        <translation>مكان إعدادات المزوّد إن لم تكن لدى مُصدره (Azure AD B2C)؛ https، أو http على هذا الجهاز. ويُقارن المُصدر بها على أي حال.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>For confidential test clients only: a program on a desktop keeps no secret.</source>
        <translation>لعملاء الاختبار السرّيين فقط: لا يحفظ برنامج على سطح المكتب سرًا.</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>As registered at the provider, octet by octet. The sign-in window stops there; nothing is sent to it.</source>
        <translation>كما سُجّل لدى المزوّد بايتًا ببايت. تتوقف نافذة تسجيل الدخول عنده، ولا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Redirect URI for browsers</source>
        <translation>عنوان إعادة التوجيه للمتصفحات</translation>
    </message>
    <message>
        <source>Registered beside it for people&apos;s own browsers (RFC 8252 7.3): http://127.0.0.1/callback. Without a port, each sign-in takes a free one; with one, always that.</source>
        <translation>مسجّل إلى جانبه لمتصفحات الأشخاص (RFC 8252 7.3): ‏http://127.0.0.1/callback. بلا منفذ يأخذ كل تسجيل دخول منفذًا حرًا، ومعه يأخذه دائمًا.</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>تسجيل الدخول بـ</translation>
    </message>
    <message>
        <source>Where people sign in: in Keyfob&apos;s window, in their own browser, or as they choose. system and ask need loopback_redirect_uri.</source>
        <translation>أين يسجّل الأشخاص الدخول: في نافذة Keyfob أو في متصفحهم أو كما يختارون. يحتاج system وask إلى loopback_redirect_uri.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Auth0: the API that the access token is for.</source>
        <translation>‏Auth0: الواجهة البرمجية التي لها رمز الوصول.</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>الأذونات المطلوبة</translation>
    </message>
    <message>
        <source>What to ask for; openid is always added.</source>
        <translation>ما يُطلب؛ يُضاف openid دائمًا.</translation>
    </message>
    <message>
        <source>Response type</source>
        <translation>نوع الاستجابة</translation>
    </message>
    <message>
        <source>Words from code, id_token and token.</source>
        <translation>كلمات من code وid_token وtoken.</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>وضع الاستجابة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Auth0: an id (org_...) or a name.</source>
        <translation>‏Auth0: معرّف (org_...) أو اسم.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>login, consent or select_account</source>
        <translation>‏login أو consent أو select_account</translation>
    </message>
    <message>
        <source>Maximum age of the sign-in</source>
        <translation>أقصى عمر لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Seconds since the person signed in.</source>
        <translation>الثواني منذ أن سجّل الشخص الدخول.</translation>
    </message>
    <message>
        <source>Authentication levels</source>
        <translation>مستويات المصادقة</translation>
    </message>
    <message>
        <source>Login hint</source>
        <translation>تلميح المستخدم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Screen hint</source>
        <translation>تلميح الشاشة</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
    <message>
        <source>RFC 8707</source>
        <translation>RFC 8707</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>معاملات أخرى</translation>
    </message>
    <message>
        <source>Sent along in the authorization request; cannot name the protocol&apos;s own parameters.</source>
        <translation>تُرسل مع طلب التفويض، ولا يمكن أن تسمّي معاملات البروتوكول نفسه.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>عنوان الواجهة البرمجية</translation>
    </message>
    <message>
        <source>Your API. Its origin is the only one that gets the access token.</source>
        <translation>واجهتك البرمجية. أصلها وحده يحصل على رمز الوصول.</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>وصف الواجهة البرمجية</translation>
    </message>
    <message>
        <source>Where the OpenAPI description of your API is: an https address, a path below api_base_url that begins with /, or a file, relative to this one. Without it, Keyfob looks for it at the API.</source>
        <translation>مكان وصف OpenAPI لواجهتك: عنوان https، أو مسار تحت api_base_url يبدأ بـ /، أو ملف نسبةً إلى هذا. بدونه يبحث Keyfob عنه لدى الواجهة.</translation>
    </message>
    <message>
        <source>Places of the API</source>
        <translation>أماكن الواجهة البرمجية</translation>
    </message>
    <message>
        <source>Which lists of the API are shown, in this order; leave it out for all of them. Each has path (or operation), and if need be title, columns and order.</source>
        <translation>قوائم الواجهة المعروضة وترتيبها؛ احذفه لعرضها كلها. لكل منها path (أو operation)، وعند الحاجة title وcolumns وorder.</translation>
    </message>
    <message>
        <source>Other sign-in hosts</source>
        <translation>مضيفو دخول آخرون</translation>
    </message>
    <message>
        <source>Hosts besides the provider&apos;s own that sign-in may visit: accounts.example.com; *.example.com is every host below example.com, not that one itself, and never a public suffix such as *.co.uk.</source>
        <translation>مضيفون غير مضيفي المزوّد يجوز زيارتهم عند تسجيل الدخول: accounts.example.com؛ و‎*.example.com هو كل مضيف تحت example.com لا هو نفسه، وليس أبدًا لاحقة عامة مثل ‎*.co.uk.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>system, none, http://host:port or socks5://host:port. Keyfob asks for a user name and password, and keeps them in the keychain.</source>
        <translation>‏system أو none أو http://host:port أو socks5://host:port. يسأل Keyfob عن اسم مستخدم وكلمة مرور ويحفظهما في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>جهة الشهادات الخاصة</translation>
    </message>
    <message>
        <source>PEM of a private CA; relative to this file.</source>
        <translation>ملف PEM لجهة شهادات خاصة؛ نسبةً إلى هذا الملف.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>What to show to servers that ask for a certificate: PEM, or PKCS#12 with its key; relative to this file. Keyfob asks for the passphrase.</source>
        <translation>ما يُعرض على الخوادم التي تطلب شهادة: PEM، أو PKCS#12 مع مفتاحها؛ نسبةً إلى هذا الملف. يسأل Keyfob عن عبارة المرور.</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>PEM of the certificate&apos;s key, unless it is in the same file (PKCS#12: always); relative to this file.</source>
        <translation>ملف PEM لمفتاح الشهادة إن لم يكن في الملف نفسه (في PKCS#12 دائمًا)؛ نسبةً إلى هذا الملف.</translation>
    </message>
    <message>
        <source>Signing algorithms</source>
        <translation>خوارزميات التوقيع</translation>
    </message>
    <message>
        <source>Default RS256; RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA.</source>
        <translation>الافتراضي RS256؛ وRS384 وRS512 وPS256 وPS384 وPS512 وES256 وES384 وES512 وEdDSA.</translation>
    </message>
    <message>
        <source>Clock leeway</source>
        <translation>تسامح الساعة</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Log out everywhere</source>
        <translation>تسجيل الخروج من كل مكان</translation>
    </message>
    <message>
        <source>Auth0: logging out also ends the session at the provider behind it; its hosts belong into sign_in_hosts.</source>
        <translation>‏Auth0: ينهي تسجيل الخروج أيضًا الجلسة لدى المزوّد الذي خلفه؛ ومكان مضيفيه sign_in_hosts.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Text</name>
    <message>
        <source>There is no organization to check. Name its tenant file with --tenant.</source>
        <translation>لا توجد مؤسسة لفحصها. سمِّ ملف المستأجر الخاص بها مع ‎--tenant.</translation>
    </message>
    <message>
        <source>Only one link can be opened.</source>
        <translation>لا يمكن فتح إلا رابط واحد.</translation>
    </message>
    <message>
        <source>Keyfob opens no links of this kind: %1</source>
        <translation>لا يفتح Keyfob روابط من هذا النوع: %1</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>وسيط غير معروف: %1</translation>
    </message>
    <message>
        <source>Checks the organization&apos;s settings at its provider and API, and exits.</source>
        <translation>يفحص إعدادات المؤسسة لدى مزوّدها وواجهتها ثم ينتهي.</translation>
    </message>
    <message>
        <source>With --check: prints JSON for programs.</source>
        <translation>مع ‎--check: يطبع JSON للبرامج.</translation>
    </message>
    <message>
        <source>--json goes with --check only.</source>
        <translation>‎--json‎ مع ‎--check‎ فقط.</translation>
    </message>
    <message>
        <source>Give either --check or --self-check.</source>
        <translation>أعط إما ‎--check‎ أو ‎--self-check.</translation>
    </message>
    <message>
        <source>Sign in at your organization and use its protected API.</source>
        <translation>سجّل الدخول لدى مؤسستك واستخدم واجهتها البرمجية المحمية.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>يعرض الإصدار.</translation>
    </message>
    <message>
        <source>The organization&apos;s tenant file (JSON).</source>
        <translation>ملف المستأجر الخاص بالمؤسسة (JSON).</translation>
    </message>
    <message>
        <source>Colors: light, dark, or system (the default).</source>
        <translation>الألوان: light أو dark أو system (الافتراضي).</translation>
    </message>
    <message>
        <source>Starts beside a Keyfob that is running, instead of bringing it to the front.</source>
        <translation>يبدأ بجانب Keyfob عامل بدل إحضاره إلى الأمام.</translation>
    </message>
    <message>
        <source>Checks what Keyfob needs on this computer, and exits.</source>
        <translation>يفحص ما يحتاج إليه Keyfob على هذا الحاسوب ثم ينتهي.</translation>
    </message>
    <message>
        <source>keyfob: brings the window to the front; keyfob://add?organization=DOMAIN fills in the field for adding an organization.</source>
        <translation>keyfob: يحضر النافذة إلى الأمام؛ keyfob://add?organization=DOMAIN يملأ حقل إضافة مؤسسة.</translation>
    </message>
    <message>
        <source>The theme is light, dark or system, not %1.</source>
        <translation>السمة هي light أو dark أو system وليست %1.</translation>
    </message>
    <message>
        <source>Screens: they cannot be shown. Install Keyfob again.
%1</source>
        <translation>الشاشات: لا يمكن عرضها. ثبّت Keyfob من جديد.
%1</translation>
    </message>
    <message>
        <source>Icons: Qt&apos;s plugin that draws SVG is missing.</source>
        <translation>الأيقونات: تنقص إضافة Qt التي ترسم SVG.</translation>
    </message>
    <message>
        <source>Screens and icons</source>
        <translation>الشاشات والأيقونات</translation>
    </message>
    <message>
        <source>TLS: Qt finds no OpenSSL.</source>
        <translation>TLS: لا يجد Qt مكتبة OpenSSL.</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <translation>TLS: ‏%1</translation>
    </message>
    <message>
        <source>Certificates: this computer trusts no authority, so only a provider with a ca_file can be reached. Install ca-certificates.</source>
        <translation>الشهادات: لا يثق هذا الحاسوب بأي جهة، فلا يمكن الوصول إلا إلى مزوّد له ca_file. ثبّت ca-certificates.</translation>
    </message>
    <message numerus="yes">
        <source>Certificates: %n authorities are trusted</source>
        <translation>
            <numerusform>الشهادات: لا جهات موثوقة</numerusform>
            <numerusform>الشهادات: جهة واحدة موثوقة</numerusform>
            <numerusform>الشهادات: جهتان موثوقتان</numerusform>
            <numerusform>الشهادات: %n جهات موثوقة</numerusform>
            <numerusform>الشهادات: %n جهة موثوقة</numerusform>
            <numerusform>الشهادات: %n جهة موثوقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in window: %1</source>
        <translation>نافذة تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Sign-in window: it is not installed; people sign in in their own browser, where the provider allows that.</source>
        <translation>نافذة تسجيل الدخول: غير مثبّتة؛ يسجّل الأشخاص الدخول في متصفحهم حيث يسمح المزوّد بذلك.</translation>
    </message>
    <message>
        <source>Sign-in window: %1 does not start, or is of another version. Install it again.</source>
        <translation>نافذة تسجيل الدخول: لا يبدأ %1 أو أنه من إصدار آخر. ثبّته من جديد.</translation>
    </message>
    <message>
        <source>Browser: it is opened with xdg-open</source>
        <translation>المتصفح: يُفتح بـ xdg-open</translation>
    </message>
    <message>
        <source>Browser: none can be opened. Install xdg-utils.</source>
        <translation>المتصفح: لا يمكن فتح أي متصفح. ثبّت xdg-utils.</translation>
    </message>
    <message>
        <source>Keychain: it stores, returns and deletes</source>
        <translation>سلسلة المفاتيح: تحفظ وتعيد وتحذف</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>انتهت صلاحيتها في %1</translation>
    </message>
    <message>
        <source>is valid only from %1 on; is this computer&apos;s clock right?</source>
        <translation>صالحة ابتداءً من %1 فقط؛ هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>ca_file: %1</source>
        <translation>ca_file: ‏%1</translation>
    </message>
    <message>
        <source>ca_file: the certificate in %1 %2.</source>
        <translation>ca_file: الشهادة في %1 ‏%2.</translation>
    </message>
    <message numerus="yes">
        <source>ca_file: %n authorities</source>
        <translation>
            <numerusform>ca_file: لا جهات</numerusform>
            <numerusform>ca_file: جهة واحدة</numerusform>
            <numerusform>ca_file: جهتان</numerusform>
            <numerusform>ca_file: ‏%n جهات</numerusform>
            <numerusform>ca_file: ‏%n جهة</numerusform>
            <numerusform>ca_file: ‏%n جهة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it is locked; Keyfob asks for its passphrase</source>
        <translation>%1: مقفل؛ يسأل Keyfob عن عبارة مروره</translation>
    </message>
    <message>
        <source>%1: the certificate in %2 %3.</source>
        <translation>%1: الشهادة في %2 ‏%3.</translation>
    </message>
    <message>
        <source>Tenant file: %1</source>
        <translation>ملف المستأجر: %1</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>policy, locked</source>
        <translation>السياسة، مقفل</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Policy: %1, by %2</source>
        <translation>السياسة: %1، من %2</translation>
    </message>
    <message>
        <source>Allowed issuer: %1</source>
        <translation>مُصدر مسموح: %1</translation>
    </message>
    <message>
        <source>Setting %1: %2 (%3)</source>
        <translation>الإعداد %1: ‏%2 ‏(%3)</translation>
    </message>
    <message>
        <source>It took too long. Start again on the page.</source>
        <translation>استغرق ذلك وقتًا طويلًا. ابدأ من جديد في الصفحة.</translation>
    </message>
    <message>
        <source>This key has no passkey for the page. Use the key that you have registered there.</source>
        <translation>لا مفتاح مرور للصفحة في هذا المفتاح. استخدم المفتاح الذي سجّلته هناك.</translation>
    </message>
    <message>
        <source>This key is registered already. Use another one.</source>
        <translation>هذا المفتاح مسجّل بالفعل. استخدم غيره.</translation>
    </message>
    <message>
        <source>Wrong PIN too many times. Remove the key, plug it in again, and try once more.</source>
        <translation>رقم سري خاطئ مرات كثيرة. أزل المفتاح وأدخله من جديد وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wrong PIN too many times: the key is locked. Only a reset, which erases it, makes it usable again.</source>
        <translation>رقم سري خاطئ مرات كثيرة: المفتاح مقفل. لا يعيده للعمل إلا إعادة تعيين تمحوه.</translation>
    </message>
    <message>
        <source>The key was removed. Plug it in and try again.</source>
        <translation>أُزيل المفتاح. أدخله وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This key cannot hold passkeys. Use another one.</source>
        <translation>لا يستطيع هذا المفتاح حفظ مفاتيح المرور. استخدم غيره.</translation>
    </message>
    <message>
        <source>This key cannot verify that it is you, as the page requires. Use one with a PIN or a fingerprint.</source>
        <translation>لا يستطيع هذا المفتاح التحقق من أنك أنت كما تطلب الصفحة. استخدم مفتاحًا برقم سري أو بصمة.</translation>
    </message>
    <message>
        <source>This key cannot store what the page requires. Use another one.</source>
        <translation>لا يستطيع هذا المفتاح حفظ ما تطلبه الصفحة. استخدم غيره.</translation>
    </message>
    <message>
        <source>The page does not support the signatures of this key. Use another one.</source>
        <translation>لا تدعم الصفحة توقيعات هذا المفتاح. استخدم غيره.</translation>
    </message>
    <message>
        <source>This key is full. Use another one.</source>
        <translation>هذا المفتاح ممتلئ. استخدم غيره.</translation>
    </message>
    <message>
        <source>You refused at the key.</source>
        <translation>رفضت عند المفتاح.</translation>
    </message>
    <message>
        <source>The key could not be used.</source>
        <translation>تعذّر استخدام المفتاح.</translation>
    </message>
    <message>
        <source>You have several passkeys for %1. Which one do you want to use?</source>
        <translation>لديك عدة مفاتيح مرور لـ %1. أيها تريد أن تستخدم؟</translation>
    </message>
    <message>
        <source>%1 requires a PIN for your key. Choose one; it is stored only on the key.</source>
        <translation>يطلب %1 رقمًا سريًا لمفتاحك. اختر واحدًا؛ يُحفظ على المفتاح فقط.</translation>
    </message>
    <message>
        <source>%1 needs to verify that it is you. The PIN goes to your key, not to the page.</source>
        <translation>يحتاج %1 إلى التحقق من أنك أنت. يذهب الرقم السري إلى مفتاحك لا إلى الصفحة.</translation>
    </message>
    <message>
        <source>Plug in your security key, and touch it when it blinks. This shows %1 that you are present.</source>
        <translation>أدخل مفتاح الأمان والمسه عندما يومض. يبيّن ذلك لـ %1 أنك حاضر.</translation>
    </message>
    <message>
        <source>The key no longer accepts your fingerprint: use its PIN.</source>
        <translation>لم يعد المفتاح يقبل بصمتك: استخدم رقمه السري.</translation>
    </message>
    <message>
        <source>Wrong PIN. Attempts left before the key locks: %1.</source>
        <translation>رقم سري خاطئ. المحاولات المتبقية قبل قفل المفتاح: %1.</translation>
    </message>
    <message>
        <source>That was too short. Characters needed: %1.</source>
        <translation>كان ذلك قصيرًا جدًا. عدد المحارف اللازم: %1.</translation>
    </message>
    <message>
        <source>The key does not accept one of these characters.</source>
        <translation>لا يقبل المفتاح أحد هذه المحارف.</translation>
    </message>
    <message>
        <source>The key already has this PIN.</source>
        <translation>للمفتاح هذا الرقم السري بالفعل.</translation>
    </message>
    <message>
        <source>its certificate belongs to another name.</source>
        <translation>شهادته لاسم آخر.</translation>
    </message>
    <message>
        <source>its certificate has expired, or this computer&apos;s clock is wrong.</source>
        <translation>انتهت صلاحية شهادته أو ساعة هذا الحاسوب خاطئة.</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust.</source>
        <translation>شهادته من جهة لا يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>its certificate has been revoked.</source>
        <translation>أُلغيت شهادته.</translation>
    </message>
    <message>
        <source>its certificate is not valid.</source>
        <translation>شهادته غير صالحة.</translation>
    </message>
    <message>
        <source>the scheme (https or http)</source>
        <translation>المخطط (https أو http)</translation>
    </message>
    <message>
        <source>the user name before the host</source>
        <translation>اسم المستخدم قبل المضيف</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>the dot after the host</source>
        <translation>النقطة بعد المضيف</translation>
    </message>
    <message>
        <source>the port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>upper and lower case of the path</source>
        <translation>حالة الأحرف في المسار</translation>
    </message>
    <message>
        <source>the slash at the end</source>
        <translation>الشرطة المائلة في النهاية</translation>
    </message>
    <message>
        <source>the percent-encoding of the path</source>
        <translation>الترميز المئوي للمسار</translation>
    </message>
    <message>
        <source>the path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>This connection is not safe</source>
        <translation>هذا الاتصال غير آمن</translation>
    </message>
    <message>
        <source>%1 could not prove who it is: %2 Nothing was sent. Ask your organization&apos;s support, and do not enter your password elsewhere.</source>
        <translation>لم يستطع %1 إثبات هويته: %2 لم يُرسل شيء. اسأل دعم مؤسستك ولا تُدخل كلمة مرورك في مكان آخر.</translation>
    </message>
    <message>
        <source>%1 answered with an error (%2). Try again later.</source>
        <translation>أجاب %1 بخطأ (%2). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection and try again.</source>
        <translation>لا يمكن الوصول إلى %1. افحص اتصالك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The page did not open</source>
        <translation>لم تُفتح الصفحة</translation>
    </message>
    <message>
        <source>This is taking long</source>
        <translation>يستغرق هذا وقتًا طويلًا</translation>
    </message>
    <message>
        <source>%1 has not answered yet. Wait a little longer, or try again.</source>
        <translation>لم يُجب %1 بعد. انتظر قليلًا أو حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The page is empty</source>
        <translation>الصفحة فارغة</translation>
    </message>
    <message>
        <source>%1 sent an empty page. Try again; if it stays empty, ask your organization&apos;s support.</source>
        <translation>أرسل %1 صفحة فارغة. حاول مرة أخرى، وإن بقيت فارغة فاسأل دعم مؤسستك.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>توقفت الصفحة عن العمل</translation>
    </message>
    <message>
        <source>The page stopped working unexpectedly. Try again.</source>
        <translation>توقفت الصفحة عن العمل فجأة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The page has closed</source>
        <translation>أُغلقت الصفحة</translation>
    </message>
    <message>
        <source>The page closed before you were signed in. Try again.</source>
        <translation>أُغلقت الصفحة قبل تسجيل دخولك. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This page is not part of signing in</source>
        <translation>ليست هذه الصفحة جزءًا من تسجيل الدخول</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not one of %2&apos;s sign-in hosts. If it should be, ask your organization to add it to the list of sign-in hosts.</source>
        <translation>حاولت الصفحة فتح %1، ولا تعدّه %2 مضيف دخول. إذا كان يجب أن يكون كذلك فاطلب من مؤسستك إضافته إلى قائمة مضيفي الدخول.</translation>
    </message>
    <message>
        <source>The provider returned to another address</source>
        <translation>عاد المزوّد إلى عنوان آخر</translation>
    </message>
    <message>
        <source>The provider sent you to %1, but the redirect URI is %2. They differ in: %3. Ask your organization to register the redirect URI exactly.</source>
        <translation>أرسلك المزوّد إلى %1، لكن عنوان إعادة التوجيه هو %2. يختلفان في: %3. اطلب من مؤسستك تسجيل عنوان إعادة التوجيه بالضبط.</translation>
    </message>
    <message>
        <source>The page went to an address that belongs to no website. Begin again.</source>
        <translation>ذهبت الصفحة إلى عنوان لا يخص أي موقع. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The page tried to open %1 without encryption. Nothing was sent. Ask your organization&apos;s support.</source>
        <translation>حاولت الصفحة فتح %1 بلا تشفير. لم يُرسل شيء. اسأل دعم مؤسستك.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>This is not a picture that can be shown.</source>
        <translation>ليست هذه صورة يمكن عرضها.</translation>
    </message>
    <message>
        <source>The picture is too large to show: %1 × %2 pixels.</source>
        <translation>الصورة أكبر من أن تُعرض: %1 × %2 بكسل.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… و%1 أخرى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM-DD hh:mm</source>
        <translation>YYYY-MM-DD hh:mm</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Form %1</source>
        <translation>الصيغة %1</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير محدّد</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>اختر واحدًا.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>Add an entry.</source>
        <translation>أضف مُدخلًا.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>أدخل قيمة.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>أدخل عددًا.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries.</source>
        <translation>
            <numerusform>صفر مُدخلات على الأقل.</numerusform>
            <numerusform>مُدخل واحد على الأقل.</numerusform>
            <numerusform>مُدخلان على الأقل.</numerusform>
            <numerusform>%n مُدخلات على الأقل.</numerusform>
            <numerusform>%n مُدخلًا على الأقل.</numerusform>
            <numerusform>%n مُدخل على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries.</source>
        <translation>
            <numerusform>صفر مُدخلات على الأكثر.</numerusform>
            <numerusform>مُدخل واحد على الأكثر.</numerusform>
            <numerusform>مُدخلان على الأكثر.</numerusform>
            <numerusform>%n مُدخلات على الأكثر.</numerusform>
            <numerusform>%n مُدخلًا على الأكثر.</numerusform>
            <numerusform>%n مُدخل على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two entries are the same.</source>
        <translation>مُدخلان متطابقان.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>This name is already there.</source>
        <translation>هذا الاسم موجود بالفعل.</translation>
    </message>
    <message>
        <source>The request succeeded.</source>
        <translation>نجح الطلب.</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>أُنشئ.</translation>
    </message>
    <message>
        <source>Accepted: the API will process it later.</source>
        <translation>قُبل: ستعالجه الواجهة البرمجية لاحقًا.</translation>
    </message>
    <message>
        <source>The request succeeded. The response has no content.</source>
        <translation>نجح الطلب. لا محتوى في الاستجابة.</translation>
    </message>
    <message>
        <source>This is part of the content.</source>
        <translation>هذا جزء من المحتوى.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last request.</source>
        <translation>لم يتغيّر شيء منذ آخر طلب.</translation>
    </message>
    <message>
        <source>The API does not understand the request.</source>
        <translation>لا تفهم الواجهة البرمجية الطلب.</translation>
    </message>
    <message>
        <source>The API does not accept the access token.</source>
        <translation>لا تقبل الواجهة البرمجية رمز الوصول.</translation>
    </message>
    <message>
        <source>The API refuses this request.</source>
        <translation>ترفض الواجهة البرمجية هذا الطلب.</translation>
    </message>
    <message>
        <source>Nothing was found at this address.</source>
        <translation>لم يُعثر على شيء عند هذا العنوان.</translation>
    </message>
    <message>
        <source>This address does not support the method.</source>
        <translation>لا يدعم هذا العنوان الطريقة.</translation>
    </message>
    <message>
        <source>The API cannot respond in the requested format.</source>
        <translation>لا تستطيع الواجهة البرمجية الإجابة بالصيغة المطلوبة.</translation>
    </message>
    <message>
        <source>The request conflicts with the current state.</source>
        <translation>يتعارض الطلب مع الحالة الحالية.</translation>
    </message>
    <message>
        <source>This address has been removed.</source>
        <translation>أُزيل هذا العنوان.</translation>
    </message>
    <message>
        <source>A condition of the request was not met.</source>
        <translation>لم يتحقق شرط من شروط الطلب.</translation>
    </message>
    <message>
        <source>The body is larger than the API accepts.</source>
        <translation>المحتوى أكبر مما تقبله الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>The API does not accept this type of body.</source>
        <translation>لا تقبل الواجهة البرمجية هذا النوع من المحتوى.</translation>
    </message>
    <message>
        <source>The API understands the body, but cannot process it.</source>
        <translation>تفهم الواجهة البرمجية المحتوى لكنها لا تستطيع معالجته.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>طلبات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>The API has an internal error.</source>
        <translation>في الواجهة البرمجية خطأ داخلي.</translation>
    </message>
    <message>
        <source>A server behind the API did not respond correctly.</source>
        <translation>لم يُجب خادم خلف الواجهة البرمجية إجابة صحيحة.</translation>
    </message>
    <message>
        <source>The API is busy or under maintenance.</source>
        <translation>الواجهة البرمجية مشغولة أو تحت الصيانة.</translation>
    </message>
    <message>
        <source>The API redirects to another address.</source>
        <translation>تعيد الواجهة البرمجية التوجيه إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>The API refuses the request.</source>
        <translation>ترفض الواجهة البرمجية الطلب.</translation>
    </message>
    <message>
        <source>The API could not complete the request.</source>
        <translation>لم تستطع الواجهة البرمجية إتمام الطلب.</translation>
    </message>
    <message>
        <source>%1 %2 responded %3</source>
        <translation>%1 %2 أجاب %3</translation>
    </message>
    <message>
        <source>The response is from %1</source>
        <translation>الاستجابة من %1</translation>
    </message>
    <message>
        <source>The access token was renewed for this request</source>
        <translation>جُدّد رمز الوصول لهذا الطلب</translation>
    </message>
    <message>
        <source>is not a member of a policy</source>
        <translation>ليس عضوًا في السياسة</translation>
    </message>
    <message>
        <source>your administrator</source>
        <translation>مسؤولك</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy has a mistake: %1 %2.</source>
        <translation>في سياسة المسؤول خطأ: %1 %2.</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>يجب أن يكون نصًا غير فارغ</translation>
    </message>
    <message>
        <source>must be a list of texts, 1 to %1</source>
        <translation>يجب أن يكون قائمة نصوص، من 1 إلى %1</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>is not a setting of Keyfob</source>
        <translation>ليس إعدادًا في Keyfob</translation>
    </message>
    <message>
        <source>must have “value” and “locked”, true or false</source>
        <translation>يجب أن يكون فيه «value» و«locked» بقيمة true أو false</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy is not valid JSON (%1).</source>
        <translation>سياسة المسؤول ليست JSON صالحًا (%1).</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colors of all windows.</source>
        <translation>ألوان كل النوافذ.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of all windows, and of dates and numbers.</source>
        <translation>لغة كل النوافذ والتواريخ والأعداد.</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>تسجيل الدخول بـ</translation>
    </message>
    <message>
        <source>Where the provider&apos;s page opens. By default, your organization decides.</source>
        <translation>أين تُفتح صفحة المزوّد. افتراضيًا تقرر مؤسستك.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>هذا التطبيق</translation>
    </message>
    <message>
        <source>My browser</source>
        <translation>متصفحي</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>إبقائي مسجّلًا</translation>
    </message>
    <message>
        <source>In the keychain, also after Keyfob is closed. With No, your access ends when you close Keyfob. What was kept before ends then, or at the next start.</source>
        <translation>في سلسلة المفاتيح، وبعد إغلاق Keyfob أيضًا. مع «لا» ينتهي وصولك عند إغلاق Keyfob. وما حُفظ من قبل ينتهي عندئذ أو عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Keep sent requests</source>
        <translation>حفظ الطلبات المرسلة</translation>
    </message>
    <message>
        <source>On this computer, without tokens and responses.</source>
        <translation>على هذا الحاسوب، بلا رموز واستجابات.</translation>
    </message>
    <message>
        <source>Copied tokens stay on the clipboard</source>
        <translation>بقاء الرموز المنسوخة في الحافظة</translation>
    </message>
    <message>
        <source>After this time a copied access token is removed.</source>
        <translation>بعد هذا الوقت يُزال رمز الوصول المنسوخ.</translation>
    </message>
    <message>
        <source>30 s</source>
        <translation>30 ث</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 ث</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 ث</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>For organizations that name none: “none”, http://host:port or socks5://host:port. Empty: as the system says.</source>
        <translation>للمؤسسات التي لا تسمّي وكيلًا: «none» أو http://host:port أو socks5://host:port. فارغ: كما يقول النظام.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>جهة الشهادات</translation>
    </message>
    <message>
        <source>A file (PEM) with authorities that are trusted beside the system&apos;s, for organizations that name none.</source>
        <translation>ملف (PEM) فيه جهات موثوقة إلى جانب جهات النظام، للمؤسسات التي لا تسمّي أيًا منها.</translation>
    </message>
    <message>
        <source>must be a path that begins at /</source>
        <translation>يجب أن يكون مسارًا يبدأ بـ /</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>يجب أن يكون واحدًا من %1</translation>
    </message>
    <message>
        <source>the private certificate authority</source>
        <translation>جهة الشهادات الخاصة</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>the key of the client certificate</source>
        <translation>مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>Not included, because they are files on this computer: %1. Copy them to the other device, and choose them there.</source>
        <translation>غير مضمّنة لأنها ملفات على هذا الحاسوب: %1. انسخها إلى الجهاز الآخر واخترها هناك.</translation>
    </message>
    <message>
        <source>Saved as %1, without secrets.</source>
        <translation>حُفظ باسم %1، بلا أسرار.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Other sign-in hosts</source>
        <translation>مضيفو دخول آخرون</translation>
    </message>
    <message>
        <source>Address of the configuration</source>
        <translation>عنوان الإعدادات</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>جهة الشهادات الخاصة</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>API</source>
        <translation>الواجهة البرمجية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Description of the API</source>
        <translation>وصف الواجهة البرمجية</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>الأذونات المطلوبة</translation>
    </message>
    <message>
        <source>Other parameters</source>
        <translation>معاملات أخرى</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>set; a program on a desktop keeps no secret</source>
        <translation>محدّد؛ لا يحفظ برنامج على سطح المكتب سرًا</translation>
    </message>
    <message>
        <source>The text is UTF-16; JSON should be UTF-8.</source>
        <translation>النص بترميز UTF-16؛ ينبغي أن يكون JSON بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The text begins with a byte order mark, which JSON must not have.</source>
        <translation>يبدأ النص بعلامة ترتيب البايتات، ويجب ألا تكون في JSON.</translation>
    </message>
    <message>
        <source>The JSON starts after “%1”, which the tree leaves out.</source>
        <translation>يبدأ JSON بعد «%1»، وتتركه الشجرة.</translation>
    </message>
    <message>
        <source>The body has several JSON values, one after the other.</source>
        <translation>في المحتوى عدة قيم JSON متتالية.</translation>
    </message>
    <message>
        <source>This is not JSON. %1.</source>
        <translation>ليس هذا JSON. ‏%1.</translation>
    </message>
    <message>
        <source>Some names occur twice in one object; they are marked.</source>
        <translation>تتكرر بعض الأسماء مرتين في كائن واحد، وهي معلّمة.</translation>
    </message>
    <message>
        <source>The table shows the first %1 columns; the tree shows all.</source>
        <translation>يعرض الجدول أول %1 من الأعمدة، وتعرض الشجرة كلها.</translation>
    </message>
    <message numerus="yes">
        <source>It was sent %n times</source>
        <translation>
            <numerusform>لم يُرسل</numerusform>
            <numerusform>أُرسل مرة واحدة</numerusform>
            <numerusform>أُرسل مرتين</numerusform>
            <numerusform>أُرسل %n مرات</numerusform>
            <numerusform>أُرسل %n مرة</numerusform>
            <numerusform>أُرسل %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Stronger colors and lines in all windows.</source>
        <translation>ألوان وخطوط أوضح في جميع النوافذ.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Size of text and controls, compared with the system’s text size.</source>
        <translation>حجم النص وعناصر التحكم مقارنةً بحجم نص النظام.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>Sign-in window: Keyfob was built without it; people sign in in their own browser, where the provider allows that.</source>
        <translation>نافذة تسجيل الدخول: بُني Keyfob من دونها؛ يسجّل الأشخاص الدخول في متصفحهم حيث يسمح المزوّد بذلك.</translation>
    </message>
    <message>
        <source>The sign-in took too long</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلاً</translation>
    </message>
    <message>
        <source>It has expired while this device was asleep. Try again to start over.</source>
        <translation>انتهت صلاحيته أثناء سكون هذا الجهاز. أعد المحاولة للبدء من جديد.</translation>
    </message>
</context>
<context>
    <name>Keyfob::TokenCheckModel</name>
    <message>
        <source>the same</source>
        <translation>نفسه</translation>
    </message>
    <message>
        <source>nothing, as allowed</source>
        <translation>لا شيء، كما هو مسموح</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>واحد من %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>at most %1 s ago</source>
        <translation>قبل %1 ث على الأكثر</translation>
    </message>
    <message>
        <source>what was sent with this sign-in</source>
        <translation>ما أُرسل مع هذا الدخول</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي قيمة</translation>
    </message>
    <message>
        <source>Made with a key that the provider publishes</source>
        <translation>صُنع بمفتاح ينشره المزوّد</translation>
    </message>
</context>
<context>
    <name>Keyfob::TokenClaimModel</name>
    <message>
        <source>in %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهت الصلاحية</translation>
    </message>
</context>
<context>
    <name>LapsedBanner</name>
    <message>
        <source>Your session has ended.</source>
        <translation>انتهت جلستك.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in your browser. You can then continue where you left off.</source>
        <translation>سجّل الدخول في صفحة مزوّدك في متصفحك. يمكنك بعدها المتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in the window that has opened. You can then continue where you left off.</source>
        <translation>سجّل الدخول في صفحة مزوّدك في النافذة التي فُتحت. يمكنك بعدها المتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>الفت&amp;ح من جديد</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>إظهار ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
</context>
<context>
    <name>LineControl</name>
    <message>
        <source>No value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>اختر يومًا لـ %1</translation>
    </message>
    <message>
        <source>Make a new one for %1</source>
        <translation>إنشاء قيمة جديدة لـ %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>اختر ملفًا لـ %1</translation>
    </message>
</context>
<context>
    <name>LogInScreen</name>
    <message>
        <source>Keyfob – Log in</source>
        <translation>Keyfob – تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Unlock and retry</source>
        <translation>&amp;فتح القفل والمحاولة من جديد</translation>
    </message>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>استخدام م&amp;تصفحي بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Your organization’s own page opens in your browser.</source>
        <translation>تُفتح صفحة مؤسستك في متصفحك.</translation>
    </message>
    <message>
        <source>You sign in on your organization’s own page.</source>
        <translation>تسجّل الدخول في صفحة مؤسستك نفسها.</translation>
    </message>
    <message>
        <source>&amp;Log In with this app</source>
        <translation>تسجيل ال&amp;دخول بهذا التطبيق</translation>
    </message>
    <message>
        <source>&amp;Log In</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Log In with my &amp;browser</source>
        <translation>تسجيل الدخول بم&amp;تصفحي</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>المزوّد: %1</translation>
    </message>
    <message>
        <source>&amp;Another organization</source>
        <translation>&amp;مؤسسة أخرى</translation>
    </message>
    <message>
        <source>&amp;Edit organization</source>
        <translation>تع&amp;ديل المؤسسة</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإ&amp;عدادات</translation>
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
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Shows more places</source>
        <translation>يعرض أماكن أخرى</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
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
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
</context>
<context>
    <name>ObjectForm</name>
    <message>
        <source>* Required</source>
        <translation>* مطلوب</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Find a file in this folder</source>
        <translation>البحث عن ملف في هذا المجلد</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n files</source>
        <translation>
            <numerusform>اختيار %n ملف</numerusform>
            <numerusform>اختيار ملف واحد</numerusform>
            <numerusform>اختيار ملفين</numerusform>
            <numerusform>اختيار %n ملفات</numerusform>
            <numerusform>اختيار %n ملفًا</numerusform>
            <numerusform>اختيار %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>OperationPalette</name>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>البحث عن عملية</translation>
    </message>
    <message>
        <source>No operation matches.</source>
        <translation>لا عملية مطابقة.</translation>
    </message>
</context>
<context>
    <name>OperationSheet</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Show the current version</source>
        <translation>عرض النسخة الحالية</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>الكتابة فوقها</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>هل تريد تجاهل ما أدخلته؟</translation>
    </message>
    <message>
        <source>It was not sent yet.</source>
        <translation>لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>إرسال النموذج</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
</context>
<context>
    <name>OrganizationRow</name>
    <message>
        <source>%1 · 1 account</source>
        <translation>%1 · حساب واحد</translation>
    </message>
    <message>
        <source>%1 · %2 accounts</source>
        <translation>%1 · الحسابات: %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>نقل %1 لأعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>نقل %1 لأسفل</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>تكرار %1</translation>
    </message>
    <message>
        <source>Export %1 to a file, without secrets</source>
        <translation>تصدير %1 إلى ملف بلا أسرار</translation>
    </message>
    <message>
        <source>Show %1 as a QR code</source>
        <translation>عرض %1 كرمز QR</translation>
    </message>
    <message>
        <source>Remove %1 from this device</source>
        <translation>إزالة %1 من هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>OrganizationsSection</name>
    <message>
        <source>Export the settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Lists of accounts have this order. Alt+Up and Alt+Down move an organization.</source>
        <translation>قوائم الحسابات بهذا الترتيب. ينقل Alt+أعلى وAlt+أسفل المؤسسة.</translation>
    </message>
    <message>
        <source>Keyfob keeps no organization yet.</source>
        <translation>لا مؤسسات محفوظة في Keyfob بعد.</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>إضافة &amp;مؤسسة</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>The connection is encrypted</source>
        <translation>الاتصال مشفّر</translation>
    </message>
    <message>
        <source>The connection is not encrypted</source>
        <translation>الاتصال غير مشفّر</translation>
    </message>
    <message>
        <source>This page is from %1</source>
        <translation>هذه الصفحة من %1</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>لا صفحة بعد</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Sign in to %1, on this computer</source>
        <translation>تسجيل الدخول إلى %1 على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Loading, %1 percent</source>
        <translation>جارٍ التحميل، %1 بالمئة</translation>
    </message>
</context>
<context>
    <name>OtherAccounts</name>
    <message>
        <source>Accounts on this device</source>
        <translation>الحسابات على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PasskeyDialog</name>
    <message>
        <source>Choose a passkey</source>
        <translation>اختر مفتاح مرور</translation>
    </message>
    <message>
        <source>A new PIN for your security key</source>
        <translation>رقم سري جديد لمفتاح الأمان</translation>
    </message>
    <message>
        <source>PIN of your security key</source>
        <translation>الرقم السري لمفتاح الأمان</translation>
    </message>
    <message>
        <source>Touch your security key</source>
        <translation>المس مفتاح الأمان</translation>
    </message>
    <message>
        <source>The key did not work</source>
        <translation>لم يعمل المفتاح</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>بانتظار المفتاح</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>كرّر الرقم السري</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PermissionCard</name>
    <message>
        <source>Continue in your provider’s window.</source>
        <translation>تابع في نافذة مزوّدك.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>طلب %1</translation>
    </message>
    <message>
        <source>Ask for these permissions</source>
        <translation>طلب هذه الأذونات</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Keep waiting</source>
        <translation>متابعة الانتظار</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Open in my browser</source>
        <translation>الفتح في متصفحي</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RemoveAccountDialog</name>
    <message>
        <source>Remove this account?</source>
        <translation>هل تريد إزالة هذا الحساب؟</translation>
    </message>
    <message>
        <source>%1 will be logged out, and everything that this computer keeps of the account will be removed. At the organization nothing is deleted.</source>
        <translation>سيُسجّل خروج %1، ويُزال كل ما يحفظه هذا الحاسوب من الحساب. لا يُحذف شيء لدى المؤسسة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>إزالة من هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>RemoveOrganizationDialog</name>
    <message>
        <source>Remove this organization?</source>
        <translation>هل تريد إزالة هذه المؤسسة؟</translation>
    </message>
    <message>
        <source>Everybody with an account of %1 on this computer will be logged out, and everything that this computer keeps of the organization will be removed. At the organization nothing is deleted.</source>
        <translation>سيُسجّل خروج كل من له حساب لدى %1 على هذا الحاسوب، ويُزال كل ما يحفظه هذا الحاسوب من المؤسسة. لا يُحذف شيء لدى المؤسسة.</translation>
    </message>
    <message>
        <source>The settings of %1 will be removed from this computer. To use them again, you have to add the organization again.</source>
        <translation>ستُزال إعدادات %1 من هذا الحاسوب. لاستخدامها من جديد عليك إضافة المؤسسة مرة أخرى.</translation>
    </message>
    <message>
        <source>Remove from this device</source>
        <translation>إزالة من هذا الجهاز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Requests you have sent (Ctrl+H)</source>
        <translation>الطلبات التي أرسلتها (Ctrl+H)</translation>
    </message>
    <message>
        <source>Write the request by hand</source>
        <translation>كتابة الطلب يدويًا</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Body (JSON)</source>
        <translation>المحتوى (JSON)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Response headers</source>
        <translation>ترويسات الاستجابة</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>ترويسات الطلب</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>محتوى الطلب</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>البحث عن عملية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>ResourceList</name>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;New %1</source>
        <translation>&amp;جديد: %1</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>البحث في %1</translation>
    </message>
    <message>
        <source>Filter what is shown</source>
        <translation>تصفية المعروض</translation>
    </message>
    <message>
        <source>Filters (set)</source>
        <translation>عوامل التصفية (محدّدة)</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>لا شيء مطابق.</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>لا شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Export selected</source>
        <translation>تصدير المحدّد</translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message>
        <source>New %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>ResourceTable</name>
    <message>
        <source>Sort by %1</source>
        <translation>ترتيب حسب %1</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>الصف %1 من %2</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>According to %1:</source>
        <translation>حسب %1:</translation>
    </message>
    <message>
        <source>You log in on the provider’s own page. Add this organization only if you know the provider.</source>
        <translation>تسجّل الدخول في صفحة المزوّد نفسه. لا تضف هذه المؤسسة إلا إذا كنت تعرف المزوّد.</translation>
    </message>
    <message>
        <source>&amp;Add organization</source>
        <translation>إضافة &amp;مؤسسة</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ScopesCard</name>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>There is no access token, so nothing is granted at the API.</source>
        <translation>لا رمز وصول، فلا شيء ممنوح لدى الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>غير ممنوح</translation>
    </message>
    <message>
        <source>added by your organization</source>
        <translation>أضافته مؤسستك</translation>
    </message>
    <message>
        <source>requested, about you: no permission at the API</source>
        <translation>طُلب وهو عنك: ليس إذنًا لدى الواجهة البرمجية</translation>
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
        <translation>البريد الإلكتروني أو النطاق أو عنوان المزوّد</translation>
    </message>
    <message>
        <source>emma@acme.example</source>
        <translation>emma@acme.example</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Looking for your organization…</source>
        <translation>جارٍ البحث عن مؤسستك…</translation>
    </message>
    <message>
        <source>&amp;Open tenant file…</source>
        <translation>&amp;فتح ملف المستأجر…</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>اسم المُدخل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>SelectBox</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لا شيء محدّد</numerusform>
            <numerusform>عنصر واحد محدّد</numerusform>
            <numerusform>عنصران محدّدان</numerusform>
            <numerusform>%Ln عناصر محدّدة</numerusform>
            <numerusform>%Ln عنصرًا محدّدًا</numerusform>
            <numerusform>%Ln عنصر محدّد</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Export selected</source>
        <translation>تصدير المحدّد</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>مسح التحديد</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>ShareOrganizationDialog</name>
    <message>
        <source>Share %1</source>
        <translation>مشاركة %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR لـ %1</translation>
    </message>
    <message>
        <source>These settings are too long for a code. Save them as a file, and open it on the other device.</source>
        <translation>هذه الإعدادات أطول من أن يسعها رمز. احفظها كملف وافتحه على الجهاز الآخر.</translation>
    </message>
    <message>
        <source>Scan it with a device that has Keyfob: it fills in the field for adding an organization.</source>
        <translation>امسحه بجهاز عليه Keyfob: يملأ حقل إضافة مؤسسة.</translation>
    </message>
    <message>
        <source>It holds the settings as text, without secrets: save them as a file on the other device, and open it there with Keyfob.</source>
        <translation>يحوي الإعدادات كنص بلا أسرار: احفظها كملف على الجهاز الآخر وافتحه هناك بـ Keyfob.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>حفظ كملف…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Log out – %1</source>
        <translation>تسجيل الخروج – %1</translation>
    </message>
    <message>
        <source>Sign in – %1</source>
        <translation>تسجيل الدخول – %1</translation>
    </message>
</context>
<context>
    <name>SigningInScreen</name>
    <message>
        <source>Keyfob – Signing in</source>
        <translation>Keyfob – جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>جارٍ تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>الفت&amp;ح من جديد</translation>
    </message>
    <message>
        <source>&amp;Show window</source>
        <translation>إظهار ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>For another browser on this computer</source>
        <translation>لمتصفح آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use my &amp;browser instead</source>
        <translation>استخدام م&amp;تصفحي بدلًا من ذلك</translation>
    </message>
    <message>
        <source>For passkeys and security keys, and where the page does not work here</source>
        <translation>لمفاتيح المرور ومفاتيح الأمان، وحيث لا تعمل الصفحة هنا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Please wait</source>
        <translation>يُرجى الانتظار</translation>
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
        <translation>ال&amp;محاولة من جديد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>StepUpCard</name>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>%1: you have it</source>
        <translation>%1: لديك</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1: ناقص</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>الطلب من جديد</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>طلب %1</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>الإرسال من جديد</translation>
    </message>
</context>
<context>
    <name>TenantUpdateDialog</name>
    <message>
        <source>Other settings</source>
        <translation>إعدادات أخرى</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>المستخدمة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Keep the ones in use</source>
        <translation>الإ&amp;بقاء على المستخدمة</translation>
    </message>
    <message>
        <source>Use the &amp;file&apos;s settings</source>
        <translation>استخدام إعدادات ال&amp;ملف</translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>What your organization’s provider sent, and how Keyfob verified it</source>
        <translation>ما أرسله مزوّد مؤسستك وكيف تحقّق منه Keyfob</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>It tells Keyfob who has signed in. It is never sent to an API.</source>
        <translation>يخبر Keyfob بمن سجّل الدخول. لا يُرسل أبدًا إلى واجهة برمجية.</translation>
    </message>
    <message>
        <source>Your provider sent none.</source>
        <translation>لم يرسل مزوّدك أيًا منها.</translation>
    </message>
    <message>
        <source>From your organization</source>
        <translation>من مؤسستك</translation>
    </message>
    <message>
        <source>Why it was accepted</source>
        <translation>لماذا قُبل</translation>
    </message>
    <message>
        <source>All checks passed:</source>
        <translation>نجحت كل الفحوص:</translation>
    </message>
    <message>
        <source>There is no ID token to check.</source>
        <translation>لا رمز هوية لفحصه.</translation>
    </message>
    <message>
        <source>It was checked by an older version of Keyfob, which did not keep the values. The next sign-in or renewal shows them again.</source>
        <translation>فحصه إصدار أقدم من Keyfob لم يحفظ القيم. يعرضها الدخول أو التجديد التالي من جديد.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>It is a JWT, so it can be read. It is meant for the API: Keyfob neither checks it nor relies on it.</source>
        <translation>هو JWT فيمكن قراءته. وهو للواجهة البرمجية: لا يفحصه Keyfob ولا يعتمد عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) that only the API and the provider understand.</source>
        <translation>
            <numerusform>لا بايتات.</numerusform>
            <numerusform>بايت واحد لا تفهمه إلا الواجهة البرمجية والمزوّد.</numerusform>
            <numerusform>بايتان لا تفهمهما إلا الواجهة البرمجية والمزوّد.</numerusform>
            <numerusform>%n بايتات لا تفهمها إلا الواجهة البرمجية والمزوّد.</numerusform>
            <numerusform>%n بايتًا لا تفهمها إلا الواجهة البرمجية والمزوّد.</numerusform>
            <numerusform>%n بايت لا تفهمها إلا الواجهة البرمجية والمزوّد.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا يوجد.</translation>
    </message>
    <message>
        <source>Copy the access token</source>
        <translation>نسخ رمز الوصول</translation>
    </message>
    <message>
        <source>Anyone who has it can act as you at the API. It is removed from the clipboard after %1 seconds.</source>
        <translation>يستطيع كل من يملكه التصرف باسمك لدى الواجهة البرمجية. يُزال من الحافظة بعد %1 ث.</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>مسح الحافظة الآن</translation>
    </message>
    <message>
        <source>The access token is on the clipboard, for %1 seconds at most.</source>
        <translation>رمز الوصول في الحافظة، لمدة %1 ث على الأكثر.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>Header of the access token</source>
        <translation>ترويسة رمز الوصول</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Keyfob – Signing out</source>
        <translation>Keyfob – جارٍ تسجيل الخروج</translation>
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
        <translation>Keyfob – مرحبًا</translation>
    </message>
    <message>
        <source>Open a tenant file</source>
        <translation>فتح ملف المستأجر</translation>
    </message>
    <message>
        <source>Welcome to Keyfob</source>
        <translation>مرحبًا بك في Keyfob</translation>
    </message>
    <message>
        <source>Sign in at your organization in one step, and use its services from one app.</source>
        <translation>سجّل الدخول لدى مؤسستك بخطوة واحدة واستخدم خدماتها من تطبيق واحد.</translation>
    </message>
    <message>
        <source>Your organization</source>
        <translation>مؤسستك</translation>
    </message>
    <message>
        <source>Your e-mail address or your organization’s domain is enough.</source>
        <translation>يكفي عنوان بريدك الإلكتروني أو نطاق مؤسستك.</translation>
    </message>
    <message>
        <source>&amp;Add your organization</source>
        <translation>أضف &amp;مؤسستك</translation>
    </message>
    <message>
        <source>&amp;Open tenant file…</source>
        <translation>&amp;فتح ملف المستأجر…</translation>
    </message>
    <message>
        <source>Just looking?</source>
        <translation>تريد الاستكشاف فقط؟</translation>
    </message>
    <message>
        <source>The sandbox is an organization on this computer, with people and timesheets to try.</source>
        <translation>بيئة التجربة مؤسسة على هذا الحاسوب فيها أشخاص وسجلات عمل للتجربة.</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>جارٍ تشغيل بيئة التجربة…</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;تجربة البيئة</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإ&amp;عدادات</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Tenant files</source>
        <translation>ملفات المستأجر</translation>
    </message>
</context>
<context>
    <name>WorkspaceScreen</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Keyfob – %1</source>
        <translation>Keyfob – %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The settings %1 are no file. Remove what is there.</source>
        <translation>الإعدادات %1 ليست ملفًا. أزل ما هناك.</translation>
    </message>
</context>
</TS>
