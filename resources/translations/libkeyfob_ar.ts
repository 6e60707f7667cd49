<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Keyfob</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON.</source>
        <translation>الاستجابة ليست JSON صالحًا.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate in PEM format (ca_file).</source>
        <translation>لا يحوي الملف %1 شهادة بصيغة PEM ‏(ca_file).</translation>
    </message>
    <message>
        <source>The parameter %1 cannot be set as an extra one.</source>
        <translation>لا يمكن تعيين المعامل %1 كمعامل إضافي.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not well formed. Log in again.</source>
        <translation>استجابة المزوّد غير سليمة التركيب. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The provider&apos;s response does not say which sign-in it belongs to.</source>
        <translation>لا تذكر استجابة المزوّد إلى أي عملية تسجيل دخول تنتمي.</translation>
    </message>
    <message>
        <source>This answer does not belong to a sign-in that you started here. Log in again.</source>
        <translation>لا تنتمي هذه الاستجابة إلى عملية تسجيل دخول بدأتها هنا. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The sign-in took too long. Log in again.</source>
        <translation>استغرق تسجيل الدخول وقتًا طويلًا. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a response type. Use words from: code, id_token, token.</source>
        <translation>«%1» ليس نوع استجابة. استخدم كلمات من: code وid_token وtoken.</translation>
    </message>
    <message>
        <source>Your provider does not tell this program who you are.</source>
        <translation>لا يخبر مزوّدك هذا البرنامج بمن تكون.</translation>
    </message>
    <message>
        <source>Your provider sent the details of somebody else. Stop here, and tell your administrator.</source>
        <translation>أرسل مزوّدك بيانات شخص آخر. توقّف هنا وأخبر مسؤولك.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiClient</name>
    <message>
        <source>The API no longer accepts your sign-in. Log in again.</source>
        <translation>لم تعد الواجهة البرمجية تقبل دخولك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The header %1 is set by Keyfob.</source>
        <translation>يعيّن Keyfob الترويسة %1.</translation>
    </message>
    <message>
        <source>The API&apos;s link to the next page leads to the same page.</source>
        <translation>رابط الواجهة البرمجية إلى الصفحة التالية يؤدي إلى الصفحة نفسها.</translation>
    </message>
    <message>
        <source>The API sends this request elsewhere, which is not followed: your access token stays at your organization&apos;s API.</source>
        <translation>تحيل الواجهة البرمجية هذا الطلب إلى مكان آخر، ولا يُتبع ذلك: يبقى رمز وصولك لدى واجهة مؤسستك.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ApiDescription</name>
    <message>
        <source>The description cannot be read. %1</source>
        <translation>تتعذّر قراءة الوصف. %1</translation>
    </message>
    <message>
        <source>There is more that was ignored.</source>
        <translation>هناك المزيد مما جرى تجاهله.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads back to itself.</source>
        <translation>المرجع «%1» يعود إلى نفسه.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to nothing.</source>
        <translation>المرجع «%1» لا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to a file that cannot be read: %2</source>
        <translation>المرجع «%1» يؤدي إلى ملف تتعذّر قراءته: %2</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads to a file that is not there.</source>
        <translation>المرجع «%1» يؤدي إلى ملف غير موجود.</translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; leads out of the description&apos;s folder or origin, where nothing is read.</source>
        <translation>المرجع «%1» يخرج من مجلد الوصف أو أصله، ولا يُقرأ شيء هناك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice. The first one counts.</source>
        <translation>«%1» موجود مرتين. يُعتدّ بالأول.</translation>
    </message>
    <message>
        <source>&quot;paths&quot; is no map. It was ignored.</source>
        <translation>‏«paths» ليس كائنًا. جرى تجاهله.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; was ignored: its place is &quot;%2&quot;, which is none.</source>
        <translation>جرى تجاهل المعامل «%1»: موضعه «%2» غير موجود.</translation>
    </message>
    <message>
        <source>There are more than %1 operations. Those from &quot;%2&quot; on were ignored.</source>
        <translation>هناك أكثر من %1 من العمليات. جرى تجاهل ما بعد «%2».</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; is no map. It was ignored.</source>
        <translation>المسار «%1» ليس كائنًا. جرى تجاهله.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; lacks its slash, which was added.</source>
        <translation>ينقص المسار «%1» شرطته المائلة، فأُضيفت.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a query.</source>
        <translation>للمسار «%1» استعلام.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has a fragment, which is not sent.</source>
        <translation>للمسار «%1» جزء لا يُرسل.</translation>
    </message>
    <message>
        <source>The paths &quot;%1&quot; and &quot;%2&quot; are the same.</source>
        <translation>المساران «%1» و«%2» متطابقان.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unknown here and was ignored.</source>
        <translation>«%1» غير معروف هنا وجرى تجاهله.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ignored: OpenAPI has it since version 3.2.</source>
        <translation>جرى تجاهل «%1»: يعرفه OpenAPI منذ الإصدار 3.2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ignored: methods are written in lower case.</source>
        <translation>جرى تجاهل «%1»: تُكتب الطرق بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>The operation &quot;%1 %2&quot; is no map. It was ignored.</source>
        <translation>العملية «%1 %2» ليست كائنًا. جرى تجاهلها.</translation>
    </message>
    <message>
        <source>Another operation has the operationId &quot;%1&quot; too.</source>
        <translation>لعملية أخرى أيضًا operationId ‏«%1».</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; is no list. It was ignored.</source>
        <translation>‏«parameters» ليس قائمة. جرى تجاهله.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is there twice. The first one counts.</source>
        <translation>المعامل «%1» موجود مرتين. يُعتدّ بالأول.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; has no place for its parameter &quot;%2&quot;.</source>
        <translation>لا موضع في المسار «%1» لمعامله «%2».</translation>
    </message>
    <message>
        <source>The parameter &quot;%2&quot; in the path &quot;%1&quot; is not declared. It is taken as text.</source>
        <translation>المعامل «%2» في المسار «%1» غير مصرّح به. يُعدّ نصًا.</translation>
    </message>
    <message>
        <source>The operations have more than %1 parts. What is beyond was ignored.</source>
        <translation>للعمليات أكثر من %1 من الأجزاء. جرى تجاهل ما زاد.</translation>
    </message>
    <message>
        <source>The security scheme &quot;%1&quot; has the unknown type &quot;%2&quot;.</source>
        <translation>لمخطط الأمان «%1» نوع غير معروف «%2».</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; of a security scheme cannot be used.</source>
        <translation>لا يمكن استخدام العنوان «%1» لمخطط أمان.</translation>
    </message>
    <message>
        <source>The security scheme &quot;%1&quot; is not declared.</source>
        <translation>مخطط الأمان «%1» غير مصرّح به.</translation>
    </message>
    <message>
        <source>A security requirement is no map. It was ignored.</source>
        <translation>أحد متطلبات الأمان ليس كائنًا. جرى تجاهله.</translation>
    </message>
    <message>
        <source>The server&apos;s address &quot;%1&quot; cannot be used.</source>
        <translation>لا يمكن استخدام عنوان الخادم «%1».</translation>
    </message>
</context>
<context>
    <name>Keyfob::AuthService</name>
    <message>
        <source>Another window of this program is busy with your session. Try again.</source>
        <translation>نافذة أخرى لهذا البرنامج مشغولة بجلستك. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The two parts of the sign-in are about different people. Stop here, and tell your administrator.</source>
        <translation>جزءا تسجيل الدخول يخصان شخصين مختلفين. توقّف هنا وأخبر مسؤولك.</translation>
    </message>
    <message>
        <source>Your provider did not say who signed in.</source>
        <translation>لم يذكر مزوّدك من الذي سجّل الدخول.</translation>
    </message>
    <message>
        <source>You did not allow what your provider asked for. To continue, log in again and allow it.</source>
        <translation>لم تسمح بما طلبه مزوّدك. للمتابعة سجّل الدخول من جديد واسمح به.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Client</name>
    <message>
        <source>This program does not say where the API %1 is, so nothing is sent there.</source>
        <translation>لا يذكر هذا البرنامج مكان الواجهة البرمجية %1، لذلك لا يُرسل شيء إليها.</translation>
    </message>
    <message>
        <source>This organization has no API.</source>
        <translation>ليس لهذه المؤسسة واجهة برمجية.</translation>
    </message>
    <message>
        <source>This program names no API.</source>
        <translation>لا يسمّي هذا البرنامج واجهة برمجية.</translation>
    </message>
    <message>
        <source>The address of the API %1 is not safe to use: it must begin with https.</source>
        <translation>عنوان الواجهة البرمجية %1 غير آمن: يجب أن يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The API %1 is at %2, so no other address gets its access token.</source>
        <translation>الواجهة البرمجية %1 لدى %2، فلا يحصل أي عنوان آخر على رمز وصولها.</translation>
    </message>
</context>
<context>
    <name>Keyfob::DataTree</name>
    <message>
        <source>more than %1 values</source>
        <translation>أكثر من %1 من القيم</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>تداخل يتجاوز %1 من المستويات</translation>
    </message>
    <message>
        <source>text that is not %1</source>
        <translation>نص ليس %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>It is larger than %1 MB.</source>
        <translation>أكبر من %1 م.ب.</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>لا ذاكرة</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>not YAML</source>
        <translation>ليس YAML</translation>
    </message>
    <message>
        <source>a wrong escape</source>
        <translation>تهريب خاطئ</translation>
    </message>
    <message>
        <source>nothing is named &quot;%1&quot;</source>
        <translation>لا شيء اسمه «%1»</translation>
    </message>
    <message>
        <source>a tag that is too long</source>
        <translation>وسم أطول من اللازم</translation>
    </message>
    <message>
        <source>U+0000, which is in no text</source>
        <translation>U+0000، ولا يرد في أي نص</translation>
    </message>
</context>
<context>
    <name>Keyfob::DescriptionKind</name>
    <message>
        <source>This is %1. %2</source>
        <translation>هذا %1. ‏%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>This is a web page, not a description of an API: perhaps the server&apos;s login page. Log in there in your browser, and save the description itself.</source>
        <translation>هذه صفحة ويب وليست وصفًا لواجهة برمجية، وربما هي صفحة دخول الخادم. سجّل الدخول هناك في متصفحك واحفظ الوصف نفسه.</translation>
    </message>
    <message>
        <source>a WSDL file (SOAP)</source>
        <translation>ملف WSDL ‏(SOAP)</translation>
    </message>
    <message>
        <source>a WADL file</source>
        <translation>ملف WADL</translation>
    </message>
    <message>
        <source>an OData file (EDMX)</source>
        <translation>ملف OData ‏(EDMX)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>ملف XML</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a Postman collection</source>
        <translation>مجموعة Postman</translation>
    </message>
    <message>
        <source>an Insomnia export</source>
        <translation>تصدير من Insomnia</translation>
    </message>
    <message>
        <source>a recording of requests (HAR)</source>
        <translation>تسجيل طلبات (HAR)</translation>
    </message>
    <message>
        <source>a GraphQL schema</source>
        <translation>مخطط GraphQL</translation>
    </message>
    <message>
        <source>a Google API discovery document</source>
        <translation>مستند اكتشاف لواجهات Google</translation>
    </message>
    <message>
        <source>an OData file</source>
        <translation>ملف OData</translation>
    </message>
    <message>
        <source>the configuration of an OpenID provider</source>
        <translation>إعدادات مزوّد OpenID</translation>
    </message>
    <message>
        <source>OpenAPI 3.0, 3.1 and 3.2 are supported.</source>
        <translation>تُدعم OpenAPI 3.0 و3.1 و3.2.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it, and try again.</source>
        <translation>هذا ملف مضغوط. فك ضغطه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>a RAML file</source>
        <translation>ملف RAML</translation>
    </message>
    <message>
        <source>an API Blueprint</source>
        <translation>‏API Blueprint</translation>
    </message>
    <message>
        <source>a Protocol Buffers file</source>
        <translation>ملف Protocol Buffers</translation>
    </message>
    <message>
        <source>no description of an API: it has no members</source>
        <translation>ليس وصفًا لواجهة برمجية: لا أعضاء له</translation>
    </message>
    <message>
        <source>a Swagger %1 description</source>
        <translation>وصف Swagger %1</translation>
    </message>
    <message>
        <source>Convert it to OpenAPI 3 first.</source>
        <translation>حوّله إلى OpenAPI 3 أولًا.</translation>
    </message>
    <message>
        <source>an error message of a server, no description</source>
        <translation>رسالة خطأ من خادم وليست وصفًا</translation>
    </message>
    <message>
        <source>The member &quot;openapi&quot; with the version is missing. %1</source>
        <translation>ينقص العضو «openapi» الذي يحمل الإصدار. %1</translation>
    </message>
    <message>
        <source>OpenAPI %1 is not supported. %2</source>
        <translation>الإصدار OpenAPI %1 غير مدعوم. %2</translation>
    </message>
</context>
<context>
    <name>Keyfob::EmbeddedUserAgent</name>
    <message>
        <source>A sign-in window is open already.</source>
        <translation>نافذة تسجيل الدخول مفتوحة بالفعل.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>لا يمكن فتح عنوان تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>Keyfob::HttpClient</name>
    <message>
        <source>The address %1 is not safe to use: it must begin with https.</source>
        <translation>العنوان %1 غير آمن: يجب أن يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The method of this request is not valid.</source>
        <translation>طريقة هذا الطلب غير صالحة.</translation>
    </message>
    <message>
        <source>A header of this request has a character that is not allowed.</source>
        <translation>في إحدى ترويسات هذا الطلب محرف غير مسموح.</translation>
    </message>
    <message>
        <source>The access token is not valid.</source>
        <translation>رمز الوصول غير صالح.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Json</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>text after the end</source>
        <translation>نص بعد النهاية</translation>
    </message>
    <message>
        <source>comma or closing brace expected</source>
        <translation>فاصلة أو قوس معقوص مغلق متوقّع</translation>
    </message>
    <message>
        <source>comma or closing bracket expected</source>
        <translation>فاصلة أو قوس مربع مغلق متوقّع</translation>
    </message>
    <message>
        <source>name expected</source>
        <translation>اسم متوقّع</translation>
    </message>
    <message>
        <source>colon expected</source>
        <translation>نقطتان متوقّعتان</translation>
    </message>
    <message>
        <source>it is too large to show</source>
        <translation>أكبر من أن يُعرض</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>ينتهي مبكرًا</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>كلمة غير معروفة</translation>
    </message>
    <message>
        <source>value expected</source>
        <translation>قيمة متوقّعة</translation>
    </message>
    <message>
        <source>digit expected</source>
        <translation>رقم متوقّع</translation>
    </message>
    <message>
        <source>bad escape</source>
        <translation>تهريب خاطئ</translation>
    </message>
    <message>
        <source>lone surrogate</source>
        <translation>بديل منفرد</translation>
    </message>
    <message>
        <source>bad UTF-8</source>
        <translation>‏UTF-8 معطوب</translation>
    </message>
    <message>
        <source>string expected</source>
        <translation>سلسلة متوقّعة</translation>
    </message>
    <message>
        <source>control character</source>
        <translation>محرف تحكم</translation>
    </message>
</context>
<context>
    <name>Keyfob::Jwk</name>
    <message>
        <source>The provider published a signing key that is not safe to use.</source>
        <translation>نشر المزوّد مفتاح توقيع غير آمن.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeychainStore</name>
    <message>
        <source>The keychain has an entry that this program did not make.</source>
        <translation>في سلسلة المفاتيح مُدخل لم ينشئه هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is too large, or too small, for the keychain.</source>
        <translation>هذا أكبر أو أصغر مما تقبله سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobClient</name>
    <message>
        <source>Looking for your session…</source>
        <translation>جارٍ البحث عن جلستك…</translation>
    </message>
    <message>
        <source>Asking the provider how to log in…</source>
        <translation>جارٍ سؤال المزوّد عن طريقة تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Your browser did not open. Copy the link, and open it in a browser on this computer.</source>
        <translation>لم يُفتح متصفحك. انسخ الرابط وافتحه في متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page in your browser, then come back here.</source>
        <translation>سجّل الدخول في صفحة مزوّدك في متصفحك، ثم عد إلى هنا.</translation>
    </message>
    <message>
        <source>Log in on your provider’s page, in the window that has opened.</source>
        <translation>سجّل الدخول في صفحة مزوّدك في النافذة التي فُتحت.</translation>
    </message>
    <message>
        <source>Checking the provider’s response…</source>
        <translation>جارٍ فحص استجابة المزوّد…</translation>
    </message>
    <message>
        <source>Ending your session…</source>
        <translation>جارٍ إنهاء جلستك…</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobError</name>
    <message>
        <source>Something went wrong. Try again.</source>
        <translation>حدث خطأ ما. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Keyfob::KeyfobRequest</name>
    <message>
        <source>The body of this request is neither an object, a list nor a text.</source>
        <translation>محتوى هذا الطلب ليس كائنًا ولا قائمة ولا نصًا.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
</context>
<context>
    <name>Keyfob::LoopbackServer</name>
    <message>
        <source>Keyfob cannot receive your browser&apos;s answer, since its address on this computer is in use. Close other programs that sign in, and try again.</source>
        <translation>لا يستطيع Keyfob استلام استجابة متصفحك لأن عنوانه على هذا الحاسوب مشغول. أغلق البرامج الأخرى التي تسجّل الدخول وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Keyfob::MemoryStore</name>
    <message>
        <source>Nothing is kept under this name.</source>
        <translation>لا شيء محفوظ بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>لا شيء للحفظ.</translation>
    </message>
</context>
<context>
    <name>Keyfob::ProxySetting</name>
    <message>
        <source>must be system, none, http://host:port or socks5://host:port</source>
        <translation>يجب أن يكون system أو none أو http://host:port أو socks5://host:port</translation>
    </message>
    <message>
        <source>must not hold a user name or password: Keyfob asks for them</source>
        <translation>يجب ألا يحوي اسم مستخدم أو كلمة مرور: يسأل Keyfob عنهما</translation>
    </message>
    <message>
        <source>needs a host and a port</source>
        <translation>يحتاج إلى مضيف ومنفذ</translation>
    </message>
    <message>
        <source>has something after the port</source>
        <translation>فيه شيء بعد المنفذ</translation>
    </message>
</context>
<context>
    <name>Keyfob::SessionVault</name>
    <message>
        <source>The settings cannot be written. You stay signed in until you close the program.</source>
        <translation>لا يمكن كتابة الإعدادات. تبقى مسجّلًا حتى تغلق البرنامج.</translation>
    </message>
    <message>
        <source>The keychain did not keep your sign-in. You stay signed in until you close the program.</source>
        <translation>لم تحفظ سلسلة المفاتيح دخولك. تبقى مسجّلًا حتى تغلق البرنامج.</translation>
    </message>
    <message>
        <source>Your saved sign-in is damaged. Log in again.</source>
        <translation>دخولك المحفوظ تالف. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your saved sign-in is not available: the keychain is locked, or the entry was deleted. Unlock it and start again, or log in.</source>
        <translation>دخولك المحفوظ غير متاح: سلسلة المفاتيح مقفلة أو حُذف المُدخل. افتح قفلها وابدأ من جديد، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer in the keychain. Log in again.</source>
        <translation>لم يعد دخولك المحفوظ في سلسلة المفاتيح. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your sign-in is too large for the keychain.</source>
        <translation>دخولك أكبر مما تقبله سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>You are signed out here, but the keychain still has your saved sign-in: it is locked or does not answer. It will not be used again.</source>
        <translation>سُجّل خروجك هنا، لكن دخولك المحفوظ لا يزال في سلسلة المفاتيح: هي مقفلة أو لا تستجيب. لن يُستخدم مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain could not delete your saved sign-in. Unlock it and log out again.</source>
        <translation>تعذّر على سلسلة المفاتيح حذف دخولك المحفوظ. افتح قفلها وسجّل الخروج من جديد.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignIn</name>
    <message>
        <source>The sign-in window and this program do not understand each other. Install both from the same release.</source>
        <translation>نافذة تسجيل الدخول وهذا البرنامج غير متوافقين. ثبّتهما من الإصدار نفسه.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SignInProcess</name>
    <message>
        <source>The sign-in window could not be started. Install the package that has keyfob-signin, or use your browser.</source>
        <translation>تعذّر تشغيل نافذة تسجيل الدخول. ثبّت الحزمة التي تحوي keyfob-signin، أو استخدم متصفحك.</translation>
    </message>
    <message>
        <source>The sign-in window did not open. Try again.</source>
        <translation>لم تُفتح نافذة تسجيل الدخول. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in window sent an invalid response. Try again.</source>
        <translation>أرسلت نافذة تسجيل الدخول استجابة غير صالحة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in server took too long to answer. Try again.</source>
        <translation>تأخّر خادم تسجيل الدخول في الاستجابة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in window cannot be drawn on this computer. Try again.</source>
        <translation>لا يمكن رسم نافذة تسجيل الدخول على هذا الحاسوب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in window closed unexpectedly. Try again.</source>
        <translation>أُغلقت نافذة تسجيل الدخول فجأة. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Keyfob::SystemBrowser</name>
    <message>
        <source>The browser sign-in was not completed. Log in again when you are ready.</source>
        <translation>لم يكتمل تسجيل الدخول في المتصفح. سجّل الدخول من جديد عندما تكون جاهزًا.</translation>
    </message>
    <message>
        <source>Your browser cannot be used without showing a page.</source>
        <translation>لا يمكن استخدام متصفحك دون عرض صفحة.</translation>
    </message>
    <message>
        <source>Your browser did not open.</source>
        <translation>لم يُفتح متصفحك.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>لا يمكن فتح عنوان تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>Keyfob::Text</name>
    <message>
        <source>This request was of a session that has ended. Send it again.</source>
        <translation>كان هذا الطلب لجلسة انتهت. أرسله من جديد.</translation>
    </message>
    <message>
        <source>You have no access token for the API. Log in.</source>
        <translation>ليس لديك رمز وصول للواجهة البرمجية. سجّل الدخول.</translation>
    </message>
    <message>
        <source>The API redirects this request in a loop.</source>
        <translation>تعيد الواجهة البرمجية توجيه هذا الطلب في حلقة.</translation>
    </message>
    <message>
        <source>The API answered %1: %2</source>
        <translation>أجابت الواجهة البرمجية %1: ‏%2</translation>
    </message>
    <message>
        <source>The API has a problem (%1). Try again later.</source>
        <translation>في الواجهة البرمجية مشكلة (%1). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The API refused this request (%1).</source>
        <translation>رفضت الواجهة البرمجية هذا الطلب (%1).</translation>
    </message>
    <message>
        <source>The API no longer accepts your sign-in. Log in again.</source>
        <translation>لم تعد الواجهة البرمجية تقبل دخولك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The API does not accept your sign-in (%1). Log in again.</source>
        <translation>لا تقبل الواجهة البرمجية دخولك (%1). سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>You do not have the required permission.</source>
        <translation>ليس لديك الإذن المطلوب.</translation>
    </message>
    <message>
        <source>This requires the permission %1, which you do not have. Ask your organization for it.</source>
        <translation>يتطلب هذا الإذن %1 وليس لديك. اطلبه من مؤسستك.</translation>
    </message>
    <message numerus="yes">
        <source>Too many requests. Try again in %n second(s).</source>
        <translation>
            <numerusform>طلبات كثيرة جدًا. حاول مرة أخرى الآن.</numerusform>
            <numerusform>طلبات كثيرة جدًا. حاول مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>طلبات كثيرة جدًا. حاول مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>طلبات كثيرة جدًا. حاول مرة أخرى بعد %n ثوانٍ.</numerusform>
            <numerusform>طلبات كثيرة جدًا. حاول مرة أخرى بعد %n ثانية.</numerusform>
            <numerusform>طلبات كثيرة جدًا. حاول مرة أخرى بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This address is not part of your organization&apos;s API, so it does not get your access token.</source>
        <translation>ليس هذا العنوان جزءًا من واجهة مؤسستك، فلا يحصل على رمز وصولك.</translation>
    </message>
    <message>
        <source>Your organization&apos;s settings name no API (api_base_url).</source>
        <translation>لا تسمّي إعدادات مؤسستك واجهة برمجية (api_base_url).</translation>
    </message>
    <message>
        <source>The API&apos;s address %1 is not safe to use: it must begin with https.</source>
        <translation>عنوان الواجهة البرمجية %1 غير آمن: يجب أن يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The address has a character that is not allowed.</source>
        <translation>في العنوان محرف غير مسموح.</translation>
    </message>
    <message>
        <source>The address has a part after #, which is never sent.</source>
        <translation>في العنوان جزء بعد # لا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>The address has a % that begins no escape.</source>
        <translation>في العنوان علامة % لا تبدأ تهريبًا.</translation>
    </message>
    <message>
        <source>The address is not valid.</source>
        <translation>العنوان غير صالح.</translation>
    </message>
    <message>
        <source>There is not enough space for %1. Free some space and try again.</source>
        <translation>لا توجد مساحة كافية لـ %1. وفّر بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be written there. Choose another folder.</source>
        <translation>لا يمكن كتابة %1 هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The API sent a different part of the file than requested. Try again.</source>
        <translation>أرسلت الواجهة البرمجية جزءًا من الملف غير المطلوب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>The type of the file %1 is not valid.</source>
        <translation>نوع الملف %1 غير صالح.</translation>
    </message>
    <message>
        <source>You are not allowed to do that. Ask your administrator for: %1</source>
        <translation>غير مسموح لك بذلك. اطلب من مسؤولك: %1</translation>
    </message>
    <message>
        <source>Your provider&apos;s sessions are too short for this. Tell your administrator.</source>
        <translation>جلسات مزوّدك أقصر مما يلزم لهذا. أخبر مسؤولك.</translation>
    </message>
    <message>
        <source>You are not signed in to this API.</source>
        <translation>لم تسجّل الدخول إلى هذه الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>A sign-in is already in progress.</source>
        <translation>هناك تسجيل دخول جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>Another person signed in. Log in as %1 to continue.</source>
        <translation>سجّل شخص آخر الدخول. سجّل الدخول باسم %1 للمتابعة.</translation>
    </message>
    <message>
        <source>Another person signed in. You are signed out here: log in again.</source>
        <translation>سجّل شخص آخر الدخول. سُجّل خروجك هنا: سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your provider gives no access to this API without asking you. Ask your administrator to allow it. (%1)</source>
        <translation>لا يمنح مزوّدك الوصول إلى هذه الواجهة دون سؤالك. اطلب من مسؤولك السماح بذلك. (%1)</translation>
    </message>
    <message>
        <source>Your provider&apos;s access token does not say which API it is for, so %1 does not get it. Tell your administrator.</source>
        <translation>لا يذكر رمز وصول مزوّدك لأي واجهة برمجية هو، فلا يحصل عليه %1. أخبر مسؤولك.</translation>
    </message>
    <message>
        <source>Your provider gave an access token for another API than %1. Tell your administrator.</source>
        <translation>أعطى مزوّدك رمز وصول لواجهة برمجية غير %1. أخبر مسؤولك.</translation>
    </message>
    <message>
        <source>You are not allowed to do that at %1. Ask your administrator.</source>
        <translation>غير مسموح لك بذلك لدى %1. اسأل مسؤولك.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Your session cannot be used for another API. Log out, and log in again.</source>
        <translation>لا يمكن استخدام جلستك لواجهة برمجية أخرى. سجّل الخروج ثم الدخول من جديد.</translation>
    </message>
    <message>
        <source>You are offline. Your session continues when the network is back.</source>
        <translation>أنت غير متصل. تستمر جلستك عند عودة الشبكة.</translation>
    </message>
    <message>
        <source>Your session could not be renewed yet; Keyfob keeps trying. %1</source>
        <translation>لم يمكن تجديد جلستك بعد، ويواصل Keyfob المحاولة. %1</translation>
    </message>
    <message>
        <source>Your session ends at %1 and will not be renewed. (%2)</source>
        <translation>تنتهي جلستك عند %1 ولن تُجدّد. (%2)</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, so that your session ends when it should.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة قليلًا. اضبطها حتى تنتهي جلستك في وقتها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة نحو دقيقة. اضبطها حتى تنتهي جلستك في وقتها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة نحو دقيقتين. اضبطها حتى تنتهي جلستك في وقتها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة نحو %n دقائق. اضبطها حتى تنتهي جلستك في وقتها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة نحو %n دقيقة. اضبطها حتى تنتهي جلستك في وقتها.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة نحو %n دقيقة. اضبطها حتى تنتهي جلستك في وقتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This organization&apos;s discovery_url is not at its issuer&apos;s address. Log in in Keyfob&apos;s own window: in a browser it cannot be seen who answers.</source>
        <translation>ليس discovery_url لهذه المؤسسة لدى عنوان مُصدرها. سجّل الدخول في نافذة Keyfob نفسه: لا يُرى في المتصفح من الذي يجيب.</translation>
    </message>
    <message>
        <source>The answer came from %1, which is not your provider. Stop here, and tell your administrator.</source>
        <translation>جاءت الاستجابة من %1، وهو ليس مزوّدك. توقّف هنا وأخبر مسؤولك.</translation>
    </message>
    <message>
        <source>Your provider answered for another person. You are signed out here: log in again.</source>
        <translation>أجاب مزوّدك عن شخص آخر. سُجّل خروجك هنا: سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>You logged out in another window of this program.</source>
        <translation>سجّلت الخروج في نافذة أخرى لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Another person logged in in another window of this program.</source>
        <translation>سجّل شخص آخر الدخول في نافذة أخرى لهذا البرنامج.</translation>
    </message>
    <message>
        <source>You logged in with other settings in another window of this program.</source>
        <translation>سجّلت الدخول بإعدادات أخرى في نافذة أخرى لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Your provider did not say who is signed in. Try again.</source>
        <translation>لم يذكر مزوّدك من المسجّل. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your provider returned an ID token for a different sign-in (%1 differs). Log in again; if it happens again, tell your administrator.</source>
        <translation>جدّد مزوّدك دخولًا غير دخولك (يختلف %1). سجّل الدخول من جديد، وإن تكرر ذلك فأخبر مسؤولك.</translation>
    </message>
    <message>
        <source>Your provider no longer renews sessions.</source>
        <translation>لم يعد مزوّدك يجدّد الجلسات.</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again. (%1)</source>
        <translation>انتهت جلستك. سجّل الدخول من جديد. (%1)</translation>
    </message>
    <message>
        <source>Your session has ended. Log in again.</source>
        <translation>انتهت جلستك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The session has already been looked for.</source>
        <translation>جرى البحث عن الجلسة من قبل.</translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation>لا شيء لإعادة محاولته.</translation>
    </message>
    <message>
        <source>No session waits for you to agree to its settings.</source>
        <translation>لا جلسة تنتظر موافقتك على إعداداتها.</translation>
    </message>
    <message>
        <source>Your session at %1 was kept by a version that did not note its settings. Log in again, or agree to use it with the settings there are now.</source>
        <translation>حُفظت جلستك لدى %1 بإصدار لم يسجّل إعداداتها. سجّل الدخول من جديد، أو وافق على استخدامها مع الإعدادات الحالية.</translation>
    </message>
    <message>
        <source>The settings of %1 are not the ones that you logged in with. Log in again, or agree to use your session with the new ones.</source>
        <translation>إعدادات %1 ليست التي سجّلت الدخول بها. سجّل الدخول من جديد، أو وافق على استخدام جلستك مع الإعدادات الجديدة.</translation>
    </message>
    <message>
        <source>Your session could not be kept. %1</source>
        <translation>تعذّر حفظ جلستك. %1</translation>
    </message>
    <message>
        <source>Your organization does not let you log in in your browser: its tenant file has no loopback_redirect_uri.</source>
        <translation>لا تسمح مؤسستك بتسجيل الدخول في متصفحك: لا يوجد loopback_redirect_uri في ملف المستأجر الخاص بها.</translation>
    </message>
    <message>
        <source>%1 could not be told to withdraw this program&apos;s access: that is done at the next start.</source>
        <translation>تعذّر إبلاغ %1 بسحب وصول هذا البرنامج: سيجري ذلك عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>%1 could not be told to withdraw this program&apos;s access, which ends by itself later.</source>
        <translation>تعذّر إبلاغ %1 بسحب وصول هذا البرنامج، وسينتهي لاحقًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The page of %1 was closed before it had ended its own session, which may still be open.</source>
        <translation>أُغلقت صفحة %1 قبل أن تنهي جلستها، وربما لا تزال مفتوحة.</translation>
    </message>
    <message>
        <source>%1 could not be notified that you logged out. Its own session may still be open.</source>
        <translation>تعذّر إبلاغ %1 بخروجك. ربما لا تزال جلسته مفتوحة.</translation>
    </message>
    <message>
        <source>%1 offers no way to end its own session.</source>
        <translation>لا يقدّم %1 طريقة لإنهاء جلسته.</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>سُجّل خروجك هنا.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>You are signed out here. %1 is still ending its own session; if its page asks, answer there.</source>
        <translation>سُجّل خروجك هنا. لا يزال %1 ينهي جلسته؛ إذا سألت صفحته فأجب هناك.</translation>
    </message>
    <message>
        <source>Your provider did not answer without showing a page.</source>
        <translation>لم يُجب مزوّدك دون عرض صفحة.</translation>
    </message>
    <message>
        <source>This program names an account that cannot be. It has to be made of lower-case letters and digits.</source>
        <translation>يسمّي هذا البرنامج حسابًا غير ممكن. يجب أن يتكوّن من أحرف صغيرة وأرقام.</translation>
    </message>
    <message>
        <source>It returned a different value than it was given.</source>
        <translation>أعادت قيمة غير التي أُعطيت لها.</translation>
    </message>
    <message>
        <source>Your certificate is not shown to this organization.</source>
        <translation>لا تُعرض شهادتك على هذه المؤسسة.</translation>
    </message>
    <message>
        <source>The next page is on its way already.</source>
        <translation>الصفحة التالية في الطريق بالفعل.</translation>
    </message>
    <message>
        <source>This list has more than %1 pages.</source>
        <translation>في هذه القائمة أكثر من %1 من الصفحات.</translation>
    </message>
    <message>
        <source>Other users of this computer may change files in the folder %1. Run: %2</source>
        <translation>قد يغيّر مستخدمون آخرون لهذا الحاسوب ملفات في المجلد %1. نفّذ: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may change the file %1. Run: %2</source>
        <translation>قد يغيّر مستخدمون آخرون لهذا الحاسوب الملف %1. نفّذ: %2</translation>
    </message>
    <message>
        <source>%1 belongs to another user of this computer, who may change it. Copy the file to a folder of your own.</source>
        <translation>‏%1 ملك مستخدم آخر لهذا الحاسوب قد يغيّره. انسخ الملف إلى مجلد لك.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>تتعذّر قراءة الملف %1: ‏%2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>إنه أنبوب أو جهاز وليس ملفًا</translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation>لا ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>إنه أكبر من %1</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys cannot be read. Try again later.</source>
        <translation>تتعذّر قراءة مفاتيح توقيع المزوّد. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The provider does not say which of its keys signed. Tell your administrator.</source>
        <translation>لا يذكر المزوّد أيًا من مفاتيحه وقّع. أخبر مسؤولك.</translation>
    </message>
    <message>
        <source>The provider publishes the key of this sign-in in a form that cannot be used (%1). Tell your administrator.</source>
        <translation>ينشر المزوّد مفتاح هذا الدخول بصيغة لا يمكن استخدامها (%1). أخبر مسؤولك.</translation>
    </message>
    <message>
        <source>The sign-in is signed with a key that the provider does not publish.</source>
        <translation>تسجيل الدخول موقّع بمفتاح لا ينشره المزوّد.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer holds a token that cannot be read.</source>
        <translation>تحوي استجابة المزوّد رمزًا تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, and the tenant file allows %2. Ask your administrator to put %1 into id_token_algorithms.</source>
        <translation>يوقّع مزوّدك بـ %1، ويسمح ملف المستأجر بـ %2. اطلب من مسؤولك وضع %1 في id_token_algorithms.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, which is not safe for this program. Ask your administrator to set %2 at the provider.</source>
        <translation>يوقّع مزوّدك بـ %1، وهو غير آمن لهذا البرنامج. اطلب من مسؤولك ضبط %2 لدى المزوّد.</translation>
    </message>
    <message>
        <source>The sign-in is signed in a way that is not supported.</source>
        <translation>تسجيل الدخول موقّع بطريقة غير مدعومة.</translation>
    </message>
    <message>
        <source>The provider&apos;s ID token is too large: it has %1 kB, and %2 kB are allowed. Ask your administrator to put fewer groups or claims in.</source>
        <translation>رمز الهوية من المزوّد كبير جدًا: حجمه %1 ك.ب والمسموح %2 ك.ب. اطلب من مسؤولك وضع مجموعات أو مطالبات أقل فيه.</translation>
    </message>
    <message>
        <source>The sign-in was not signed by your provider. Stop here, and tell your administrator.</source>
        <translation>لم يوقّع مزوّدك هذا الدخول. توقّف هنا وأخبر مسؤولك.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذّر قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message>
        <source>%1 has changed. Send it again when it is complete.</source>
        <translation>تغيّر %1. أرسله من جديد عندما يكتمل.</translation>
    </message>
    <message>
        <source>Its certificate expired on %1. Its administrator must renew it.</source>
        <translation>انتهت صلاحية شهادته في %1. على مسؤوله تجديدها.</translation>
    </message>
    <message>
        <source>Its certificate is valid only from %1 on. Is this computer&apos;s clock right?</source>
        <translation>شهادته صالحة ابتداءً من %1 فقط. هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>Its certificate is for another host.</source>
        <translation>شهادته لمضيف آخر.</translation>
    </message>
    <message>
        <source>Its certificate was revoked.</source>
        <translation>أُلغيت شهادته.</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not trust. If it is your organization&apos;s own, name its file in ca_file.</source>
        <translation>شهادته من جهة لا يثق بها هذا الحاسوب. إذا كانت جهة مؤسستك فسمِّ ملفها في ca_file.</translation>
    </message>
    <message>
        <source>The key in %1 is locked: it needs its passphrase.</source>
        <translation>المفتاح في %1 مقفل: يحتاج إلى عبارة مروره.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in %1. Try again.</source>
        <translation>لا تفتح عبارة المرور المفتاح في %1. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file %1 is neither PEM nor PKCS#12 (client_certificate_file).</source>
        <translation>الملف %1 ليس PEM ولا PKCS#12 ‏(client_certificate_file).</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate with its key that can be read (client_certificate_file).</source>
        <translation>لا يحوي الملف %1 شهادة مع مفتاحها يمكن قراءتها (client_certificate_file).</translation>
    </message>
    <message>
        <source>The file %1 holds no RSA or EC key in PEM format (client_key_file).</source>
        <translation>لا يحوي الملف %1 مفتاح RSA أو EC بصيغة PEM ‏(client_key_file).</translation>
    </message>
    <message>
        <source>The file %1 holds its own key: leave out client_key_file.</source>
        <translation>يحوي الملف %1 مفتاحه الخاص: احذف client_key_file.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate (client_certificate_file).</source>
        <translation>لا يحوي الملف %1 شهادة (client_certificate_file).</translation>
    </message>
    <message>
        <source>The answer from %1 was cut short. Try again.</source>
        <translation>انقطعت استجابة %1. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. The request may have arrived: check before you send it again.</source>
        <translation>انقطع الاتصال بـ %1. ربما وصل الطلب: تحقّق قبل إرساله من جديد.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: its certificate was refused.</source>
        <translation>الاتصال بـ %1 غير آمن: رُفضت شهادته.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe.</source>
        <translation>الاتصال بـ %1 غير آمن.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 cannot be reached, or does not let you through. Check the network, or ask your organization which proxy to use.</source>
        <translation>لا يمكن الوصول إلى الوكيل في الطريق إلى %1، أو لا يسمح لك بالمرور. افحص الشبكة أو اسأل مؤسستك عن الوكيل الواجب استخدامه.</translation>
    </message>
    <message>
        <source>%1 does not accept this machine without another certificate. Ask your organization for one (client_certificate_file).</source>
        <translation>لا يقبل %1 هذا الجهاز دون شهادة أخرى. اطلب واحدة من مؤسستك (client_certificate_file).</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 requires another user name and password.</source>
        <translation>يطلب الوكيل في الطريق إلى %1 اسم مستخدم وكلمة مرور آخرين.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network and try again.</source>
        <translation>لا يمكن الوصول إلى %1. افحص الشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>لم يُجب %1 في الوقت المناسب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer from %1 has more than 100 header fields, or none. It cannot be read.</source>
        <translation>في استجابة %1 أكثر من 100 حقل ترويسة أو لا حقول فيها. لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The response has no header fields, or more than 100, which cannot be read. The body is shown as it came.</source>
        <translation>لا حقول ترويسة في الاستجابة أو فيها أكثر من 100، ولا يمكن قراءتها. يُعرض المحتوى كما وصل.</translation>
    </message>
    <message>
        <source>This is only a part of the response. %1</source>
        <translation>هذا جزء فقط من الاستجابة. %1</translation>
    </message>
    <message>
        <source>The body is encoded (%1) and shown as it came.</source>
        <translation>المحتوى مرمّز (%1) ويُعرض كما وصل.</translation>
    </message>
    <message>
        <source>The response uses an unsupported encoding (%1). The body is shown as it came.</source>
        <translation>تستخدم الاستجابة ترميزًا غير مدعوم (%1). يُعرض المحتوى كما وصل.</translation>
    </message>
    <message>
        <source>The answer from %1 is too large.</source>
        <translation>استجابة %1 كبيرة جدًا.</translation>
    </message>
    <message>
        <source>The body is not encoded as the response says (gzip). It is shown as it came.</source>
        <translation>المحتوى غير مرمّز كما تقول الاستجابة (gzip). يُعرض كما وصل.</translation>
    </message>
    <message>
        <source>The answer from %1 is damaged. Try again.</source>
        <translation>استجابة %1 تالفة. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 redirects this request to another address, which is not followed.</source>
        <translation>يعيد %1 توجيه هذا الطلب إلى عنوان آخر، ولا يُتبع ذلك.</translation>
    </message>
    <message>
        <source>The address of %1 was not found in time. Check the network and try again.</source>
        <translation>لم يُعثر على عنوان %1 في الوقت المناسب. افحص الشبكة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is it written correctly, and is this computer online?</source>
        <translation>لا يمكن العثور على %1. هل كُتب صحيحًا، وهل هذا الحاسوب متصل؟</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>The provider&apos;s response does not say which sign-in it belongs to.</source>
        <translation>لا تذكر استجابة المزوّد إلى أي عملية تسجيل دخول تنتمي.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that you started here. Log in again.</source>
        <translation>لا تنتمي هذه الاستجابة إلى تسجيل الدخول الذي بدأته هنا. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The answer does not say which provider it comes from (iss). Ask your administrator to have the provider send it, or to use the response type &quot;code id_token&quot;.</source>
        <translation>لا تذكر الاستجابة من أي مزوّد جاءت (iss). اطلب من مسؤولك أن يرسله المزوّد، أو أن يُستخدم نوع الاستجابة «code id_token».</translation>
    </message>
    <message>
        <source>The answer does not come from your provider. Stop here, and tell your administrator.</source>
        <translation>لم تأت الاستجابة من مزوّدك. توقّف هنا وأخبر مسؤولك.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is not well formed. Log in again.</source>
        <translation>استجابة المزوّد غير سليمة التركيب. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The provider sent something that was not requested.</source>
        <translation>أرسل المزوّد شيئًا لم يُطلب.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is incomplete. Log in again.</source>
        <translation>استجابة المزوّد ناقصة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The provider sent an access token of a kind that is not supported.</source>
        <translation>أرسل المزوّد رمز وصول من نوع غير مدعوم.</translation>
    </message>
    <message>
        <source>Your provider put a token into the query of the address, where servers and logs can read it. Ask your administrator to set response_mode to fragment, in the tenant file or at the provider.</source>
        <translation>وضع مزوّدك رمزًا في استعلام العنوان حيث تقرؤه الخوادم والسجلات. اطلب من مسؤولك ضبط response_mode على fragment في ملف المستأجر أو لدى المزوّد.</translation>
    </message>
    <message>
        <source>This is not the redirect URI of this sign-in.</source>
        <translation>ليس هذا عنوان إعادة التوجيه لهذا الدخول.</translation>
    </message>
    <message>
        <source>needs api_base_url beside it</source>
        <translation>يحتاج إلى api_base_url بجانبه</translation>
    </message>
    <message>
        <source>is not a path such as /openapi.json</source>
        <translation>ليس مسارًا مثل /openapi.json</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>لا يوجد ملف %1</translation>
    </message>
    <message>
        <source>must begin with https://, / or file:///</source>
        <translation>يجب أن يبدأ بـ https:// أو / أو file:///</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>يجب أن يبدأ بـ https://</translation>
    </message>
    <message>
        <source>The provider&apos;s sign-in has no %1, which is required. Tell your administrator.</source>
        <translation>ينقص دخول المزوّد %1 وهو مطلوب. أخبر مسؤولك.</translation>
    </message>
    <message>
        <source>Your provider&apos;s sign-in is not valid: %1. Try again; if it happens again, tell your administrator.</source>
        <translation>دخول مزوّدك غير صالح: %1. حاول مرة أخرى، وإن تكرر ذلك فأخبر مسؤولك.</translation>
    </message>
    <message>
        <source>The sign-in was not made for this program. Stop here, and tell your administrator.</source>
        <translation>لم يُصنع هذا الدخول لهذا البرنامج. توقّف هنا وأخبر مسؤولك.</translation>
    </message>
    <message>
        <source>Your provider left out the nonce, which ties a sign-in to the attempt. Log in again; if it happens again, tell your administrator that the ID token must repeat the request&apos;s nonce.</source>
        <translation>أغفل مزوّدك nonce الذي يربط الدخول بالمحاولة. سجّل الدخول من جديد، وإن تكرر ذلك فأخبر مسؤولك بأن رمز الهوية يجب أن يكرر nonce الطلب.</translation>
    </message>
    <message>
        <source>The sign-in does not belong to this attempt and may have been injected. Log in again.</source>
        <translation>لا ينتمي هذا الدخول إلى هذه المحاولة، وربما حُقن. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>it ends (exp) before the time at which it was made (iat)</source>
        <translation>ينتهي (exp) قبل وقت إنشائه (iat)</translation>
    </message>
    <message>
        <source>the time at which you signed in (auth_time) lies in the future</source>
        <translation>وقت دخولك (auth_time) في المستقبل</translation>
    </message>
    <message>
        <source>Your sign-in at the provider is too old. Log in there again.</source>
        <translation>دخولك لدى المزوّد قديم جدًا. سجّل الدخول هناك من جديد.</translation>
    </message>
    <message>
        <source>You signed in to a different organization than this tenant&apos;s.</source>
        <translation>سجّلت الدخول إلى مؤسسة غير مؤسسة هذا المستأجر.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) fast. Set it right, then log in again.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة قليلًا. اضبطها ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة نحو دقيقة. اضبطها ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة نحو دقيقتين. اضبطها ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة نحو %n دقائق. اضبطها ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة نحو %n دقيقة. اضبطها ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة نحو %n دقيقة. اضبطها ثم سجّل الدخول من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is about %n minute(s) slow. Set it right, then log in again.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة قليلًا. اضبطها ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة نحو دقيقة. اضبطها ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة نحو دقيقتين. اضبطها ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة نحو %n دقائق. اضبطها ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة نحو %n دقيقة. اضبطها ثم سجّل الدخول من جديد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة نحو %n دقيقة. اضبطها ثم سجّل الدخول من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in has already expired. Log in again.</source>
        <translation>انتهت صلاحية الدخول بالفعل. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The sign-in is not valid yet. Is this computer&apos;s clock right?</source>
        <translation>الدخول غير صالح بعد. هل ساعة هذا الحاسوب صحيحة؟</translation>
    </message>
    <message>
        <source>The parts of the provider&apos;s response do not belong together; it may have been changed. Log in again.</source>
        <translation>لا تنتمي أجزاء استجابة المزوّد بعضها إلى بعض، وربما غُيّرت. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The provider sent a token of another kind in place of the sign-in.</source>
        <translation>أرسل المزوّد رمزًا من نوع آخر بدل الدخول.</translation>
    </message>
    <message>
        <source>The leeway must be from 0 to 300 seconds.</source>
        <translation>يجب أن يكون التسامح من 0 إلى 300 ثانية.</translation>
    </message>
    <message>
        <source>Your provider says that there were too many requests. Wait a minute, then try again.</source>
        <translation>يقول مزوّدك إن الطلبات كثيرة جدًا. انتظر دقيقة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your provider has a problem (status %1). Try again later.</source>
        <translation>في مزوّدك مشكلة (الحالة %1). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Your provider answered with status %1. Is it configured as your administrator says?</source>
        <translation>أجاب مزوّدك بالحالة %1. هل هو معدّ كما يقول مسؤولك؟</translation>
    </message>
    <message>
        <source>A web page was received instead of your provider&apos;s response. Does this network have a login page?</source>
        <translation>وصلت صفحة ويب بدل استجابة مزوّدك. هل لهذه الشبكة صفحة دخول؟</translation>
    </message>
    <message>
        <source>Your provider sends its answer with the content type &quot;%1&quot;. Ask your administrator to have it sent as application/json.</source>
        <translation>يرسل مزوّدك استجابته بنوع المحتوى «%1». اطلب من مسؤولك أن تُرسل بنوع application/json.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Your provider asks you to allow this program&apos;s access again.</source>
        <translation>يطلب مزوّدك أن تسمح بوصول هذا البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Your provider has a page for you to read or fill in.</source>
        <translation>لدى مزوّدك صفحة لتقرأها أو تملأها.</translation>
    </message>
    <message>
        <source>Your provider asks which of your accounts to use.</source>
        <translation>يسأل مزوّدك أيًا من حساباتك يستخدم.</translation>
    </message>
    <message>
        <source>Your provider wants you to log in again.</source>
        <translation>يريد مزوّدك أن تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>You did not allow what this program asks for, so you are not signed in. Log in again and allow it.</source>
        <translation>لم تسمح بما يطلبه هذا البرنامج، فلم تسجّل الدخول. سجّل الدخول من جديد واسمح به.</translation>
    </message>
    <message>
        <source>You, or your provider, did not allow this sign-in. Log in again, or ask your administrator for access.</source>
        <translation>لم تسمح أنت أو مزوّدك بهذا الدخول. سجّل الدخول من جديد أو اطلب الوصول من مسؤولك.</translation>
    </message>
    <message>
        <source>Your provider did not finish signing you in (%1). Log in again; if it happens again, tell your administrator.</source>
        <translation>لم يُكمل مزوّدك تسجيل دخولك (%1). سجّل الدخول من جديد، وإن تكرر ذلك فأخبر مسؤولك.</translation>
    </message>
    <message>
        <source>Your provider no longer accepts this sign-in. Log in again.</source>
        <translation>لم يعد مزوّدك يقبل هذا الدخول. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your provider refused the sign-in (%1).</source>
        <translation>رفض مزوّدك تسجيل الدخول (%1).</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>يقول: %1</translation>
    </message>
    <message>
        <source>%1 redirects to another address, %2. Ask your administrator for the issuer as the provider writes it. Does this network have a login page?</source>
        <translation>يعيد %1 التوجيه إلى عنوان آخر، %2. اطلب من مسؤولك المُصدر كما يكتبه المزوّد. هل لهذه الشبكة صفحة دخول؟</translation>
    </message>
    <message>
        <source>Your provider&apos;s configuration is wrong: %1 %2. Tell your administrator.</source>
        <translation>إعدادات مزوّدك خاطئة: %1 %2. أخبر مسؤولك.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>ليس عنوان https</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ليس قائمة</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>ليس قائمة نصوص</translation>
    </message>
    <message>
        <source>The address %1 is for several organizations: its issuer is the template %2. Write the issuer of your own organization into the tenant file, with its ID in place of the braces.</source>
        <translation>العنوان %1 لعدة مؤسسات: مُصدره هو القالب %2. اكتب مُصدر مؤسستك في ملف المستأجر مع معرّفها مكان الأقواس.</translation>
    </message>
    <message>
        <source>They must be equal to the last character.</source>
        <translation>يجب أن يتطابقا حتى آخر محرف.</translation>
    </message>
    <message>
        <source>If that is right, write it into the tenant file exactly so.</source>
        <translation>إذا كان ذلك صحيحًا فاكتبه في ملف المستأجر كما هو تمامًا.</translation>
    </message>
    <message>
        <source>If that is right, write &quot;issuer&quot;: &quot;%1&quot; and &quot;discovery_url&quot;: &quot;%2&quot; into the tenant file.</source>
        <translation>إذا كان ذلك صحيحًا فاكتب ‎&quot;issuer&quot;: &quot;%1&quot;‎ و‎&quot;discovery_url&quot;: &quot;%2&quot;‎ في ملف المستأجر.</translation>
    </message>
    <message>
        <source>Your provider calls itself %1, but the tenant file says %2.</source>
        <translation>يسمّي مزوّدك نفسه %1، لكن ملف المستأجر يقول %2.</translation>
    </message>
    <message>
        <source>is not at %1, as it must be with a discovery_url that is not at the issuer&apos;s address</source>
        <translation>ليس لدى %1، كما يجب مع discovery_url ليس لدى عنوان المُصدر</translation>
    </message>
    <message>
        <source>Your provider does not offer the response type &quot;%1&quot;. It offers: %2.</source>
        <translation>لا يقدّم مزوّدك نوع الاستجابة «%1». يقدّم: %2.</translation>
    </message>
    <message>
        <source>Your provider signs with %1 only, which is not safe for this program. Ask your administrator to set %2 at the provider.</source>
        <translation>يوقّع مزوّدك بـ %1 فقط، وهو غير آمن لهذا البرنامج. اطلب من مسؤولك ضبط %2 لدى المزوّد.</translation>
    </message>
    <message>
        <source>Your provider signs with %1, and the tenant file allows %2. Ask your administrator to put &quot;%3&quot; into id_token_algorithms.</source>
        <translation>يوقّع مزوّدك بـ %1، ويسمح ملف المستأجر بـ %2. اطلب من مسؤولك وضع «%3» في id_token_algorithms.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>الواجهة البرمجية</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Discovery URL</source>
        <translation>عنوان وصف المزوّد</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Private certificate authority</source>
        <translation>جهة الشهادات الخاصة</translation>
    </message>
    <message>
        <source>Hosts that sign-in may visit</source>
        <translation>المضيفون المسموح بهم عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Redirect URI for your browser</source>
        <translation>عنوان إعادة التوجيه لمتصفحك</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>Client certificate&apos;s key</source>
        <translation>مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
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
        <source>Response type</source>
        <translation>نوع الاستجابة</translation>
    </message>
    <message>
        <source>Response mode</source>
        <translation>وضع الاستجابة</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>معاملات إضافية</translation>
    </message>
    <message>
        <source>a file that cannot be read</source>
        <translation>ملف تتعذّر قراءته</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>must be written without https://</source>
        <translation>يجب أن يُكتب بلا https://</translation>
    </message>
    <message>
        <source>must be written without a path: all pages of a host are allowed</source>
        <translation>يجب أن يُكتب بلا مسار: كل صفحات المضيف مسموحة</translation>
    </message>
    <message>
        <source>must be written without a user name</source>
        <translation>يجب أن يُكتب بلا اسم مستخدم</translation>
    </message>
    <message>
        <source>must be written without a port: all ports of a host are allowed</source>
        <translation>يجب أن يُكتب بلا منفذ: كل منافذ المضيف مسموحة</translation>
    </message>
    <message>
        <source>may have a star only at its beginning, such as *.example.com</source>
        <translation>لا يحوي نجمة إلا في بدايته، مثل ‎*.example.com</translation>
    </message>
    <message>
        <source>must be written without a star, since it is an address</source>
        <translation>يجب أن يُكتب بلا نجمة لأنه عنوان</translation>
    </message>
    <message>
        <source>stands for hosts of everybody who has a name below %1: name the hosts</source>
        <translation>يمثل مضيفي كل من له اسم تحت %1: سمِّ المضيفين</translation>
    </message>
    <message>
        <source>must be written in lower case: %1</source>
        <translation>يجب أن يُكتب بأحرف صغيرة: %1</translation>
    </message>
    <message>
        <source>must be written without the dot at its end</source>
        <translation>يجب أن يُكتب بلا نقطة في نهايته</translation>
    </message>
    <message>
        <source>is not a host name, such as login.example.com or *.example.com</source>
        <translation>ليس اسم مضيف مثل login.example.com أو ‎*.example.com</translation>
    </message>
    <message>
        <source>Your provider&apos;s name for your account (sub) is not valid: %1. Tell your administrator.</source>
        <translation>اسم حسابك لدى المزوّد (sub) غير صالح: %1. أخبر مسؤولك.</translation>
    </message>
    <message>
        <source>Your provider does not say whose account this is (sub). Tell your administrator.</source>
        <translation>لا يذكر مزوّدك لمن هذا الحساب (sub). أخبر مسؤولك.</translation>
    </message>
    <message>
        <source>it has %1 characters, and %2 are allowed</source>
        <translation>عدد محارفه %1 والمسموح %2</translation>
    </message>
    <message>
        <source>it has characters that are not ASCII</source>
        <translation>فيه محارف ليست من ASCII</translation>
    </message>
    <message>
        <source>The tenant file is saved as UTF-16. Save it as UTF-8.</source>
        <translation>ملف المستأجر محفوظ بترميز UTF-16. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The tenant file is not valid JSON (%1).</source>
        <translation>ملف المستأجر ليس JSON صالحًا (%1).</translation>
    </message>
    <message>
        <source>must have openid in it</source>
        <translation>يجب أن يحوي openid</translation>
    </message>
    <message>
        <source>The tenant file has a mistake: %1 %2.</source>
        <translation>في ملف المستأجر خطأ: %1 %2.</translation>
    </message>
    <message>
        <source>give either issuer or domain</source>
        <translation>أعط إما issuer أو domain</translation>
    </message>
    <message>
        <source>must be written as %1</source>
        <translation>يجب أن يُكتب هكذا: %1</translation>
    </message>
    <message>
        <source>must be a host name in lower case, without https://</source>
        <translation>يجب أن يكون اسم مضيف بأحرف صغيرة بلا https://</translation>
    </message>
    <message>
        <source>must not have a part after ?</source>
        <translation>يجب ألا يحوي جزءًا بعد ؟</translation>
    </message>
    <message>
        <source>must be https, http on this machine (127.0.0.1), or a scheme of your own such as com.example.app</source>
        <translation>يجب أن يكون https أو http على هذا الجهاز (127.0.0.1) أو مخططًا خاصًا بك مثل com.example.app</translation>
    </message>
    <message>
        <source>must be http on this machine with a path, such as http://127.0.0.1/callback</source>
        <translation>يجب أن يكون http على هذا الجهاز مع مسار، مثل http://127.0.0.1/callback</translation>
    </message>
    <message>
        <source>must be embedded, system or ask</source>
        <translation>يجب أن يكون embedded أو system أو ask</translation>
    </message>
    <message>
        <source>is missing, and user_agent needs it</source>
        <translation>ناقص ويحتاج إليه user_agent</translation>
    </message>
    <message>
        <source>must be fragment or query</source>
        <translation>يجب أن يكون fragment أو query</translation>
    </message>
    <message>
        <source>can be query for the response type code alone</source>
        <translation>يمكن أن يكون query لنوع الاستجابة code فقط</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>يجب أن يكون كائن نصوص</translation>
    </message>
    <message>
        <source>must not set %1, which is Keyfob&apos;s own</source>
        <translation>يجب ألا يعيّن %1 الخاص بـ Keyfob</translation>
    </message>
    <message>
        <source>must have %1 as %2</source>
        <translation>يجب أن يكون فيه %1 بقيمة %2</translation>
    </message>
    <message>
        <source>needs client_certificate_file beside it</source>
        <translation>يحتاج إلى client_certificate_file بجانبه</translation>
    </message>
    <message>
        <source>can be any of %1</source>
        <translation>يمكن أن يكون أيًا من %1</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must not be none: a person has to be able to sign in</source>
        <translation>يجب ألا يكون none: لا بد أن يستطيع شخص تسجيل الدخول</translation>
    </message>
    <message>
        <source>is not a field of a tenant file</source>
        <translation>ليس حقلًا في ملف المستأجر</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>يجب أن يكون نصًا غير فارغ</translation>
    </message>
    <message>
        <source>must be a text or a list of texts</source>
        <translation>يجب أن يكون نصًا أو قائمة نصوص</translation>
    </message>
    <message>
        <source>has an empty entry, or one with a space</source>
        <translation>فيه مُدخل فارغ أو مُدخل فيه مسافة</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>يجب أن يكون عددًا صحيحًا من 0 إلى %1</translation>
    </message>
    <message>
        <source>is not a web address</source>
        <translation>ليس عنوان ويب</translation>
    </message>
    <message>
        <source>must not have a part after #</source>
        <translation>يجب ألا يحوي جزءًا بعد #</translation>
    </message>
    <message>
        <source>must not hold a user name</source>
        <translation>يجب ألا يحوي اسم مستخدم</translation>
    </message>
    <message>
        <source>%1 must be a text that is not empty</source>
        <translation>يجب أن يكون %1 نصًا غير فارغ</translation>
    </message>
    <message>
        <source>give either path or operation</source>
        <translation>أعط إما path أو operation</translation>
    </message>
    <message>
        <source>path must begin with /</source>
        <translation>يجب أن يبدأ path بـ /</translation>
    </message>
    <message>
        <source>columns must be a list of texts, at most %1</source>
        <translation>يجب أن يكون columns قائمة نصوص، %1 على الأكثر</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>يجب أن يكون كائنًا</translation>
    </message>
    <message>
        <source>%1 is not a member of a view</source>
        <translation>ليس %1 عضوًا في عرض</translation>
    </message>
    <message>
        <source>order must be a whole number from 0 to %1</source>
        <translation>يجب أن يكون order عددًا صحيحًا من 0 إلى %1</translation>
    </message>
    <message>
        <source>must be a list of views, at most %1</source>
        <translation>يجب أن يكون قائمة عروض، %1 على الأكثر</translation>
    </message>
    <message>
        <source>has a mistake in view %1: %2</source>
        <translation>فيه خطأ في العرض %1: ‏%2</translation>
    </message>
    <message>
        <source>has a mistake in view %1 (%2): %3</source>
        <translation>فيه خطأ في العرض %1 ‏(%2): ‏%3</translation>
    </message>
    <message>
        <source>Your provider&apos;s answer is incomplete or wrong (%1). Log in again.</source>
        <translation>استجابة مزوّدك ناقصة أو خاطئة (%1). سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The connection to your provider broke at the last step. Log in again.</source>
        <translation>انقطع الاتصال بمزوّدك في الخطوة الأخيرة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your provider does not say what kind of access token it sent (token_type). Tell your administrator.</source>
        <translation>لا يذكر مزوّدك نوع رمز الوصول الذي أرسله (token_type). أخبر مسؤولك.</translation>
    </message>
    <message>
        <source>Your provider did not end the session.</source>
        <translation>لم يُنه مزوّدك الجلسة.</translation>
    </message>
    <message>
        <source>The API at %1 does not say what it can do. Ask its operator where its OpenAPI description is, and write that into api_description of the tenant file.</source>
        <translation>لا تذكر الواجهة البرمجية لدى %1 ما تستطيعه. اسأل مشغّلها عن مكان وصف OpenAPI الخاص بها، واكتبه في api_description في ملف المستأجر.</translation>
    </message>
    <message>
        <source>A web page is at %1, such as a log-in page, and no description of the API.</source>
        <translation>لدى %1 صفحة ويب، كصفحة دخول، وليس وصفًا للواجهة البرمجية.</translation>
    </message>
    <message>
        <source>%1 shows the API’s description only to people who are signed in and may see it (%2).</source>
        <translation>لا يعرض %1 وصف الواجهة البرمجية إلا لمن سجّل الدخول ويحق له رؤيته (%2).</translation>
    </message>
    <message>
        <source>%1 does not have the API’s description: it answers with status %2.</source>
        <translation>ليس لدى %1 وصف الواجهة البرمجية: يجيب بالحالة %2.</translation>
    </message>
    <message>
        <source>The description is here.</source>
        <translation>الوصف هنا.</translation>
    </message>
    <message>
        <source>There is no description here.</source>
        <translation>لا وصف هنا.</translation>
    </message>
    <message>
        <source>A web page is here, such as a log-in page.</source>
        <translation>هنا صفحة ويب، كصفحة دخول.</translation>
    </message>
    <message>
        <source>The API shows this to people who are signed in.</source>
        <translation>تعرض الواجهة البرمجية هذا لمن سجّل الدخول.</translation>
    </message>
    <message>
        <source>This is at another address than the API, so it was not asked. If it is right, write it into api_description of the tenant file.</source>
        <translation>هذا لدى عنوان غير عنوان الواجهة البرمجية، فلم يُسأل. إذا كان صحيحًا فاكتبه في api_description في ملف المستأجر.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>تعذّرت قراءة هذا.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which is not at the API, so it was not asked.</source>
        <translation>يعيد %1 التوجيه إلى %2، وهو ليس لدى الواجهة البرمجية، فلم يُسأل.</translation>
    </message>
    <message>
        <source>%1 redirects too often.</source>
        <translation>يعيد %1 التوجيه مرات كثيرة.</translation>
    </message>
    <message>
        <source>The address of the API is not safe to use: it must begin with https.</source>
        <translation>عنوان الواجهة البرمجية غير آمن: يجب أن يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The list is not where the API&apos;s description says.</source>
        <translation>القائمة ليست حيث يقول وصف الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>The API returned one object in place of a list.</source>
        <translation>أعادت الواجهة البرمجية كائنًا واحدًا بدل قائمة.</translation>
    </message>
    <message>
        <source>The API returned no list.</source>
        <translation>لم تُعد الواجهة البرمجية قائمة.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصد %1؟</translation>
    </message>
    <message>
        <source>The API&apos;s description has no operation %1.</source>
        <translation>لا توجد عملية %1 في وصف الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>%1 has no parameter %2.</source>
        <translation>ليس لـ %1 معامل %2.</translation>
    </message>
    <message>
        <source>What is to be sent is not JSON: %1</source>
        <translation>ما يُراد إرساله ليس JSON: ‏%1</translation>
    </message>
    <message>
        <source>What is to be sent as a form must be a JSON object.</source>
        <translation>ما يُراد إرساله كنموذج يجب أن يكون كائن JSON.</translation>
    </message>
    <message>
        <source>Keyfob cannot send a body of the type multipart/mixed.</source>
        <translation>لا يستطيع Keyfob إرسال محتوى من النوع multipart/mixed.</translation>
    </message>
    <message>
        <source>This request needs content, and there is none.</source>
        <translation>يحتاج هذا الطلب إلى محتوى ولا يوجد.</translation>
    </message>
    <message>
        <source>This request takes no content.</source>
        <translation>لا يقبل هذا الطلب محتوى.</translation>
    </message>
    <message>
        <source>The API takes no content of this type.</source>
        <translation>لا تقبل الواجهة البرمجية محتوى من هذا النوع.</translation>
    </message>
    <message>
        <source>The API&apos;s description has a media type that cannot be sent.</source>
        <translation>في وصف الواجهة البرمجية نوع وسائط لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>This request takes one file.</source>
        <translation>يقبل هذا الطلب ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>‏%1 ناقص.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of this address.</source>
        <translation>لا يمكن أن يكون «%1» جزءًا من هذا العنوان.</translation>
    </message>
    <message>
        <source>The header %1 is set by Keyfob.</source>
        <translation>يعيّن Keyfob الترويسة %1.</translation>
    </message>
    <message>
        <source>This is at %1 and not at your organization&apos;s API, so it does not get your access token.</source>
        <translation>هذا لدى %1 وليس لدى واجهة مؤسستك، فلا يحصل على رمز وصولك.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>يجب أن يكون نصًا.</translation>
    </message>
    <message>
        <source>It is not the name of a header.</source>
        <translation>ليس اسم ترويسة.</translation>
    </message>
    <message>
        <source>It has a character that must not be in a header.</source>
        <translation>فيه محرف لا يجوز في ترويسة.</translation>
    </message>
    <message>
        <source>It must be a list of names with values.</source>
        <translation>يجب أن يكون قائمة أسماء مع قيم.</translation>
    </message>
    <message>
        <source>The API&apos;s %1 have no member %2, which the organization&apos;s settings (views) name as a column.</source>
        <translation>لا عضو %2 في %1 لدى الواجهة البرمجية، وتسمّيه إعدادات المؤسسة (views) عمودًا.</translation>
    </message>
    <message>
        <source>The API has no list at %1, which the organization&apos;s settings (views) name.</source>
        <translation>لا قائمة للواجهة البرمجية عند %1، وتسمّيها إعدادات المؤسسة (views).</translation>
    </message>
    <message>
        <source>A date, such as 2026-03-31.</source>
        <translation>تاريخ مثل 2026-03-31.</translation>
    </message>
    <message>
        <source>A date and time with its zone, such as 2026-03-31T14:30:00Z.</source>
        <translation>تاريخ ووقت مع منطقته، مثل 2026-03-31T14:30:00Z.</translation>
    </message>
    <message>
        <source>A time, such as 14:30:00.</source>
        <translation>وقت مثل 14:30:00.</translation>
    </message>
    <message>
        <source>An email address, such as name@example.com.</source>
        <translation>عنوان بريد إلكتروني مثل name@example.com.</translation>
    </message>
    <message>
        <source>A web address, such as https://example.com/.</source>
        <translation>عنوان ويب مثل https://example.com/.</translation>
    </message>
    <message>
        <source>A UUID, such as 123e4567-e89b-12d3-a456-426614174000.</source>
        <translation>معرّف UUID مثل 123e4567-e89b-12d3-a456-426614174000.</translation>
    </message>
    <message>
        <source>An IPv4 address, such as 192.0.2.1.</source>
        <translation>عنوان IPv4 مثل 192.0.2.1.</translation>
    </message>
    <message>
        <source>An IPv6 address, such as 2001:db8::1.</source>
        <translation>عنوان IPv6 مثل 2001:db8::1.</translation>
    </message>
    <message>
        <source>A host name, such as www.example.com.</source>
        <translation>اسم مضيف مثل www.example.com.</translation>
    </message>
    <message>
        <source>A duration, such as PT1H30M.</source>
        <translation>مدة مثل PT1H30M.</translation>
    </message>
    <message>
        <source>Text in Base64.</source>
        <translation>نص بترميز Base64.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>أكثر من %1.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>‏%1 على الأقل.</translation>
    </message>
    <message>
        <source>Less than %1.</source>
        <translation>أقل من %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>‏%1 على الأكثر.</translation>
    </message>
    <message>
        <source>A multiple of %1.</source>
        <translation>من مضاعفات %1.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>يجب ألا يكون فارغًا.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>عدد المحارف: %1 على الأقل.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>عدد المحارف: %1 على الأكثر.</translation>
    </message>
    <message>
        <source>It must have the form %1.</source>
        <translation>يجب أن يكون بالصيغة %1.</translation>
    </message>
    <message>
        <source>It has a character that is not allowed.</source>
        <translation>فيه محرف غير مسموح.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>التداخل عميق جدًا.</translation>
    </message>
    <message>
        <source>%1 cannot be sent as it is: %2</source>
        <translation>لا يمكن إرسال %1 كما هو: %2</translation>
    </message>
    <message>
        <source>It has a list or an object inside another, which this parameter cannot have.</source>
        <translation>فيه قائمة أو كائن داخل آخر، ولا يمكن ذلك في هذا المعامل.</translation>
    </message>
    <message>
        <source>It must be %1.</source>
        <translation>يجب أن يكون %1.</translation>
    </message>
    <message>
        <source>One of %1 …</source>
        <translation>واحد من %1 …</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>واحد من %1.</translation>
    </message>
    <message>
        <source>It has a type that the API does not take here.</source>
        <translation>نوعه لا تقبله الواجهة البرمجية هنا.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>عدد صحيح.</translation>
    </message>
    <message>
        <source>A number.</source>
        <translation>عدد.</translation>
    </message>
    <message>
        <source>Yes or no.</source>
        <translation>نعم أو لا.</translation>
    </message>
    <message>
        <source>A list.</source>
        <translation>قائمة.</translation>
    </message>
    <message>
        <source>An object.</source>
        <translation>كائن.</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>نص.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>القيمة مطلوبة هنا.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>ناقص.</translation>
    </message>
    <message>
        <source>The API takes no member of this name.</source>
        <translation>لا تقبل الواجهة البرمجية عضوًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>At least %1 entries.</source>
        <translation>عدد المُدخلات: %1 على الأقل.</translation>
    </message>
    <message>
        <source>At most %1 entries.</source>
        <translation>عدد المُدخلات: %1 على الأكثر.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>موجود مرتين.</translation>
    </message>
    <message>
        <source>It fits none of the forms that the API takes here.</source>
        <translation>لا يطابق أيًا من الصيغ التي تقبلها الواجهة البرمجية هنا.</translation>
    </message>
    <message>
        <source>It is no JSON value.</source>
        <translation>ليس قيمة JSON.</translation>
    </message>
    <message>
        <source>Renew or correct the certificate of the API&apos;s server, or name your organization&apos;s authority in ca_file of the tenant file.</source>
        <translation>جدّد شهادة خادم الواجهة البرمجية أو صحّحها، أو سمِّ جهة شهادات مؤسستك في ca_file في ملف المستأجر.</translation>
    </message>
    <message>
        <source>Is api_base_url in the tenant file right?</source>
        <translation>هل api_base_url في ملف المستأجر صحيح؟</translation>
    </message>
    <message>
        <source>The API asks for an access token.</source>
        <translation>تطلب الواجهة البرمجية رمز وصول.</translation>
    </message>
    <message>
        <source>The API refuses requests without a token, but does not say that it wants one (WWW-Authenticate: Bearer).</source>
        <translation>ترفض الواجهة البرمجية الطلبات بلا رمز، لكنها لا تقول إنها تريده (WWW-Authenticate: Bearer).</translation>
    </message>
    <message>
        <source>Let the API send WWW-Authenticate: Bearer with status 401 (RFC 6750 3).</source>
        <translation>اجعل الواجهة البرمجية ترسل WWW-Authenticate: Bearer مع الحالة 401 ‏(RFC 6750 3).</translation>
    </message>
    <message>
        <source>%1 answers. There is nothing at the base address itself (status %2), so that it cannot be told whether it wants a token.</source>
        <translation>يجيب %1. لا شيء عند العنوان الأساسي نفسه (الحالة %2)، فلا يُعرف هل يريد رمزًا.</translation>
    </message>
    <message>
        <source>The API redirects its base address.</source>
        <translation>تعيد الواجهة البرمجية توجيه عنوانها الأساسي.</translation>
    </message>
    <message>
        <source>Write the address to which it leads into api_base_url of the tenant file.</source>
        <translation>اكتب العنوان الذي تؤدي إليه في api_base_url في ملف المستأجر.</translation>
    </message>
    <message>
        <source>The API has a problem (status %1).</source>
        <translation>في الواجهة البرمجية مشكلة (الحالة %1).</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>افحص من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>A web page is at the API&apos;s address.</source>
        <translation>عند عنوان الواجهة البرمجية صفحة ويب.</translation>
    </message>
    <message>
        <source>The API answers without a token (status %1).</source>
        <translation>تجيب الواجهة البرمجية بلا رمز (الحالة %1).</translation>
    </message>
    <message>
        <source>The API refuses a token that is none.</source>
        <translation>ترفض الواجهة البرمجية الرمز غير الصالح.</translation>
    </message>
    <message>
        <source>The API refuses a token that is none without saying why, so that Keyfob cannot tell when to renew one.</source>
        <translation>ترفض الواجهة البرمجية الرمز غير الصالح بلا ذكر السبب، فلا يعرف Keyfob متى يجدّد الرمز.</translation>
    </message>
    <message>
        <source>Let the API send WWW-Authenticate: Bearer error=&quot;invalid_token&quot; with status 401 (RFC 6750 3).</source>
        <translation>اجعل الواجهة البرمجية ترسل WWW-Authenticate: Bearer error=&quot;invalid_token&quot;‎ مع الحالة 401 ‏(RFC 6750 3).</translation>
    </message>
    <message>
        <source>There is nothing at the base address of %1 itself.</source>
        <translation>لا شيء عند العنوان الأساسي لـ %1 نفسه.</translation>
    </message>
    <message>
        <source>The API answers a token that is none with status %1, where 401 is expected.</source>
        <translation>تجيب الواجهة البرمجية عن الرمز غير الصالح بالحالة %1، والمتوقّع 401.</translation>
    </message>
    <message>
        <source>Let the API check access tokens at its base address, or answer 401 to wrong ones (RFC 6750 3.1).</source>
        <translation>اجعل الواجهة البرمجية تفحص رموز الوصول عند عنوانها الأساسي، أو تجيب عن الخاطئة بـ 401 ‏(RFC 6750 3.1).</translation>
    </message>
    <message>
        <source>Tokens need not be bound.</source>
        <translation>لا حاجة إلى ربط الرموز.</translation>
    </message>
    <message>
        <source>%1 wants tokens that are bound by DPoP, which Keyfob does not support.</source>
        <translation>يريد %1 رموزًا مربوطة بـ DPoP، ولا يدعم Keyfob ذلك.</translation>
    </message>
    <message>
        <source>Turn off %1 for this client.</source>
        <translation>أوقف %1 لهذا العميل.</translation>
    </message>
    <message>
        <source>The provider does not say what time it has.</source>
        <translation>لا يذكر المزوّد الوقت لديه.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the provider&apos;s.</source>
        <translation>ساعة هذا الحاسوب توافق ساعة المزوّد.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds behind the provider&apos;s.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب توافق ساعة المزوّد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة ثانية واحدة عن ساعة المزوّد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة ثانيتين عن ساعة المزوّد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ثوانٍ عن ساعة المزوّد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ثانية عن ساعة المزوّد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n ثانية عن ساعة المزوّد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n seconds ahead of the provider&apos;s.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب توافق ساعة المزوّد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة ثانية واحدة على ساعة المزوّد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة ثانيتين على ساعة المزوّد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ثوانٍ على ساعة المزوّد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ثانية على ساعة المزوّد.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n ثانية على ساعة المزوّد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the clock of this computer, or of the provider.</source>
        <translation>اضبط ساعة هذا الحاسوب أو ساعة المزوّد.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>الاتصال الآمن</translation>
    </message>
    <message>
        <source>Provider&apos;s configuration</source>
        <translation>إعدادات المزوّد</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>مفاتيح التوقيع</translation>
    </message>
    <message>
        <source>Signature algorithm</source>
        <translation>خوارزمية التوقيع</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>عنوان رد الاتصال</translation>
    </message>
    <message>
        <source>Callback URL of the browser</source>
        <translation>عنوان رد الاتصال للمتصفح</translation>
    </message>
    <message>
        <source>API at the provider</source>
        <translation>الواجهة البرمجية لدى المزوّد</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>PKCE</source>
        <translation>PKCE</translation>
    </message>
    <message>
        <source>Pushed requests</source>
        <translation>الطلبات المدفوعة (PAR)</translation>
    </message>
    <message>
        <source>Bound tokens (DPoP)</source>
        <translation>الرموز المربوطة (DPoP)</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>نقطة نهاية الرموز</translation>
    </message>
    <message>
        <source>Log-out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>الإبطال</translation>
    </message>
    <message>
        <source>API with a token</source>
        <translation>الواجهة البرمجية برمز</translation>
    </message>
    <message>
        <source>The provider registered this program, but gave it no client ID that can be used.</source>
        <translation>سجّل المزوّد هذا البرنامج لكنه لم يعطه معرّف عميل يمكن استخدامه.</translation>
    </message>
    <message>
        <source>The provider registered this program with a client secret (%1), which a program on a desktop cannot keep. Ask your administrator for a public client.</source>
        <translation>سجّل المزوّد هذا البرنامج بسر عميل (%1) لا يستطيع برنامج على سطح المكتب حفظه. اطلب من مسؤولك عميلًا عامًا.</translation>
    </message>
    <message>
        <source>The provider registered this program without the callback URL %1. Ask your administrator to add it.</source>
        <translation>سجّل المزوّد هذا البرنامج بلا عنوان رد الاتصال %1. اطلب من مسؤولك إضافته.</translation>
    </message>
    <message>
        <source>What the keychain holds of this registration cannot be read. Change or remove the application at the provider.</source>
        <translation>تتعذّر قراءة ما تحفظه سلسلة المفاتيح من هذا التسجيل. غيّر التطبيق أو أزله لدى المزوّد.</translation>
    </message>
    <message>
        <source>The proxy looks up the provider&apos;s address.</source>
        <translation>يبحث الوكيل عن عنوان المزوّد.</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>The token endpoint</source>
        <translation>نقطة نهاية الرموز</translation>
    </message>
    <message>
        <source>The tenant file names no API (api_base_url).</source>
        <translation>لا يسمّي ملف المستأجر واجهة برمجية (api_base_url).</translation>
    </message>
    <message>
        <source>The API</source>
        <translation>الواجهة البرمجية</translation>
    </message>
    <message>
        <source>Renew or correct the certificate of the provider&apos;s server, or name your organization&apos;s authority in ca_file of the tenant file.</source>
        <translation>جدّد شهادة خادم المزوّد أو صحّحها، أو سمِّ جهة شهادات مؤسستك في ca_file في ملف المستأجر.</translation>
    </message>
    <message>
        <source>Name this machine&apos;s certificate in client_certificate_file of the tenant file. The check does not use it.</source>
        <translation>سمِّ شهادة هذا الجهاز في client_certificate_file في ملف المستأجر. لا يستخدمها الفحص.</translation>
    </message>
    <message>
        <source>Check the proxy of this computer, or proxy in the tenant file.</source>
        <translation>تحقّق من وكيل هذا الحاسوب أو من proxy في ملف المستأجر.</translation>
    </message>
    <message>
        <source>Check the network, and issuer in the tenant file.</source>
        <translation>تحقّق من الشبكة ومن issuer في ملف المستأجر.</translation>
    </message>
    <message>
        <source>%1 has an address.</source>
        <translation>لـ %1 عنوان.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file, or the network.</source>
        <translation>صحّح issuer في ملف المستأجر أو الشبكة.</translation>
    </message>
    <message>
        <source>The provider is on this computer, without TLS.</source>
        <translation>المزوّد على هذا الحاسوب بلا TLS.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is trusted.</source>
        <translation>لـ %1 شهادة موثوقة.</translation>
    </message>
    <message>
        <source>The provider&apos;s configuration is complete, and names itself %1.</source>
        <translation>إعدادات المزوّد كاملة ويسمّي نفسه %1.</translation>
    </message>
    <message>
        <source>Make issuer in the tenant file and the provider&apos;s issuer equal.</source>
        <translation>اجعل issuer في ملف المستأجر ومُصدر المزوّد متطابقين.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file: the configuration was looked for at %1.</source>
        <translation>صحّح issuer في ملف المستأجر: جرى البحث عن الإعدادات لدى %1.</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (jwks_uri).</source>
        <translation>أخبر مسؤول المزوّد (jwks_uri).</translation>
    </message>
    <message>
        <source>The provider&apos;s signing keys cannot be read (status %1).</source>
        <translation>تتعذّر قراءة مفاتيح توقيع المزوّد (الحالة %1).</translation>
    </message>
    <message>
        <source>The provider publishes no key that can be used at %1.</source>
        <translation>لا ينشر المزوّد مفتاحًا يمكن استخدامه لدى %1.</translation>
    </message>
    <message numerus="yes">
        <source>The provider publishes %n keys.</source>
        <translation>
            <numerusform>لا ينشر المزوّد مفاتيح.</numerusform>
            <numerusform>ينشر المزوّد مفتاحًا واحدًا.</numerusform>
            <numerusform>ينشر المزوّد مفتاحين.</numerusform>
            <numerusform>ينشر المزوّد %n مفاتيح.</numerusform>
            <numerusform>ينشر المزوّد %n مفتاحًا.</numerusform>
            <numerusform>ينشر المزوّد %n مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>ID tokens may be signed with %1.</source>
        <translation>يمكن توقيع رموز الهوية بـ %1.</translation>
    </message>
    <message>
        <source>Choose %1 in %2.</source>
        <translation>اختر %1 في %2.</translation>
    </message>
    <message>
        <source>Allow it in %1.</source>
        <translation>اسمح به في %1.</translation>
    </message>
    <message>
        <source>Set response_type to &quot;%1&quot; in the tenant file, or allow it in %2.</source>
        <translation>اضبط response_type على «%1» في ملف المستأجر، أو اسمح به في %2.</translation>
    </message>
    <message>
        <source>The provider does not offer the response mode &quot;%1&quot;.</source>
        <translation>لا يقدّم المزوّد وضع الاستجابة «%1».</translation>
    </message>
    <message>
        <source>Remove response_mode from the tenant file.</source>
        <translation>أزل response_mode من ملف المستأجر.</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (authorization_endpoint).</source>
        <translation>أخبر مسؤول المزوّد (authorization_endpoint).</translation>
    </message>
    <message>
        <source>There are no refresh tokens to revoke.</source>
        <translation>لا توجد رموز تجديد لإبطالها.</translation>
    </message>
    <message>
        <source>The provider cannot revoke tokens (revocation_endpoint): after logging out they last until they expire.</source>
        <translation>لا يستطيع المزوّد إبطال الرموز (revocation_endpoint): تبقى بعد تسجيل الخروج حتى تنتهي.</translation>
    </message>
    <message>
        <source>Turn on revocation (RFC 7009) at the provider, if it has it.</source>
        <translation>شغّل الإبطال (RFC 7009) لدى المزوّد إن وُجد.</translation>
    </message>
    <message>
        <source>Not checked: the client&apos;s secret would have to be sent.</source>
        <translation>لم يُفحص: كان يجب إرسال سر العميل.</translation>
    </message>
    <message>
        <source>Not needed with the response type &quot;%1&quot;.</source>
        <translation>غير لازم مع نوع الاستجابة «%1».</translation>
    </message>
    <message>
        <source>The token endpoint knows the client.</source>
        <translation>تعرف نقطة نهاية الرموز العميل.</translation>
    </message>
    <message>
        <source>The token endpoint wants the client to prove who it is, which a program on a desktop cannot.</source>
        <translation>تريد نقطة نهاية الرموز أن يثبت العميل هويته، ولا يستطيع ذلك برنامج على سطح المكتب.</translation>
    </message>
    <message>
        <source>Make the application a public client: %1.</source>
        <translation>اجعل التطبيق عميلًا عامًا: %1.</translation>
    </message>
    <message>
        <source>The client may not exchange codes.</source>
        <translation>لا يجوز للعميل استبدال الشيفرات.</translation>
    </message>
    <message>
        <source>Allow the authorization code in %1.</source>
        <translation>اسمح بشيفرة التفويض في %1.</translation>
    </message>
    <message>
        <source>The token endpoint answers a code that is none with status %1.</source>
        <translation>تجيب نقطة نهاية الرموز عن الشيفرة غير الصالحة بالحالة %1.</translation>
    </message>
    <message>
        <source>Log in to see whether it works.</source>
        <translation>سجّل الدخول لترى هل يعمل.</translation>
    </message>
    <message>
        <source>Tokens can be revoked.</source>
        <translation>يمكن إبطال الرموز.</translation>
    </message>
    <message>
        <source>Tokens cannot be revoked (status %1).</source>
        <translation>لا يمكن إبطال الرموز (الحالة %1).</translation>
    </message>
    <message>
        <source>Logging out also ends the session at the provider.</source>
        <translation>ينهي تسجيل الخروج الجلسة لدى المزوّد أيضًا.</translation>
    </message>
    <message>
        <source>The provider has an address for logging out.</source>
        <translation>لدى المزوّد عنوان لتسجيل الخروج.</translation>
    </message>
    <message>
        <source>The provider&apos;s address for logging out does not work (status %1).</source>
        <translation>لا يعمل عنوان المزوّد لتسجيل الخروج (الحالة %1).</translation>
    </message>
    <message>
        <source>Tell the provider&apos;s administrator (end_session_endpoint).</source>
        <translation>أخبر مسؤول المزوّد (end_session_endpoint).</translation>
    </message>
    <message>
        <source>After logging out, the provider does not lead back to %1.</source>
        <translation>لا يعيد المزوّد بعد تسجيل الخروج إلى %1.</translation>
    </message>
    <message>
        <source>Add exactly %1 to %2.</source>
        <translation>أضف %1 بالضبط إلى %2.</translation>
    </message>
    <message>
        <source>The provider has no address for logging out (end_session_endpoint): logging out ends the session in Keyfob, and not at the provider.</source>
        <translation>ليس لدى المزوّد عنوان لتسجيل الخروج (end_session_endpoint): ينهي تسجيل الخروج الجلسة في Keyfob لا لدى المزوّد.</translation>
    </message>
    <message>
        <source>Turn on log-out (RP-Initiated Logout) at the provider, if it has it, so that its configuration names end_session_endpoint.</source>
        <translation>شغّل تسجيل الخروج (RP-Initiated Logout) لدى المزوّد إن وُجد، حتى تذكر إعداداته end_session_endpoint.</translation>
    </message>
    <message>
        <source>The tenant file of %1 names a file of this computer (%2), which only a file on this computer can do.</source>
        <translation>يسمّي ملف المستأجر من %1 ملفًا على هذا الحاسوب (%2)، ولا يجوز ذلك إلا لملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The tenant file of %1 leads to this computer (%2), so it cannot be used.</source>
        <translation>يؤدي ملف المستأجر من %1 إلى هذا الحاسوب (%2)، فلا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>%1 names a provider whose address cannot be used: %2. Tell your administrator.</source>
        <translation>يسمّي %1 مزوّدًا لا يمكن استخدام عنوانه: %2. أخبر مسؤولك.</translation>
    </message>
    <message>
        <source>The domain is missing. Type one such as acme.example.</source>
        <translation>النطاق ناقص. اكتب نطاقًا مثل acme.example.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain. Type one such as acme.example.</source>
        <translation>«%1» ليس نطاقًا. اكتب نطاقًا مثل acme.example.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not a number from 1 to 65535.</source>
        <translation>المنفذ «%1» ليس عددًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole domain. Type it with its ending, such as %1.example.</source>
        <translation>«%1» ليس نطاقًا كاملًا. اكتبه مع نهايته، مثل %1.example.</translation>
    </message>
    <message>
        <source>This address of a file is not on this computer.</source>
        <translation>عنوان الملف هذا ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Addresses that begin with %1: cannot be used. Type a domain such as acme.example.</source>
        <translation>لا يمكن استخدام العناوين التي تبدأ بـ %1:. اكتب نطاقًا مثل acme.example.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type one such as emma@acme.example.</source>
        <translation>ليس هذا عنوان بريد إلكتروني. اكتب عنوانًا مثل emma@acme.example.</translation>
    </message>
    <message>
        <source>The address must end before ? and #. Remove what comes after.</source>
        <translation>يجب أن ينتهي العنوان قبل ? و#. أزل ما بعدهما.</translation>
    </message>
    <message>
        <source>The address has an empty part, or one of dots. Remove it.</source>
        <translation>في العنوان جزء فارغ أو جزء من نقاط. أزله.</translation>
    </message>
    <message>
        <source>A web address here must not hold a user name. Remove what is before @.</source>
        <translation>يجب ألا يحوي عنوان الويب هنا اسم مستخدم. أزل ما قبل @.</translation>
    </message>
    <message>
        <source>An address that begins with http:// is not safe. Type it with https://, or the domain alone.</source>
        <translation>العنوان الذي يبدأ بـ http:// غير آمن. اكتبه مع https:// أو اكتب النطاق وحده.</translation>
    </message>
    <message>
        <source>%1 has mailboxes for everybody. Type the e-mail address that your organization gave you.</source>
        <translation>لدى %1 صناديق بريد للجميع. اكتب عنوان البريد الذي أعطتك إياه مؤسستك.</translation>
    </message>
    <message>
        <source>This is not a web address. Type a domain such as acme.example.</source>
        <translation>ليس هذا عنوان ويب. اكتب نطاقًا مثل acme.example.</translation>
    </message>
    <message>
        <source>Type your e-mail address at work, or your organization&apos;s domain.</source>
        <translation>اكتب عنوان بريدك في العمل أو نطاق مؤسستك.</translation>
    </message>
    <message>
        <source>This is too long. Type your organization&apos;s domain, such as acme.example.</source>
        <translation>هذا طويل جدًا. اكتب نطاق مؤسستك، مثل acme.example.</translation>
    </message>
    <message>
        <source>This has a line break, or a character that cannot be seen. Type your organization&apos;s domain.</source>
        <translation>في هذا فاصل أسطر أو محرف غير مرئي. اكتب نطاق مؤسستك.</translation>
    </message>
    <message>
        <source>This link names a file. A link can name an organization&apos;s domain only.</source>
        <translation>يسمّي هذا الرابط ملفًا. لا يسمّي الرابط إلا نطاق مؤسسة.</translation>
    </message>
    <message>
        <source>A domain has no spaces. Type one such as acme.example.</source>
        <translation>لا مسافات في النطاق. اكتب نطاقًا مثل acme.example.</translation>
    </message>
    <message>
        <source>To open a file, give its whole path, or choose it below.</source>
        <translation>لفتح ملف أعط مساره الكامل أو اختره أدناه.</translation>
    </message>
    <message>
        <source>This link cannot be used. A link of Keyfob&apos;s is keyfob://add?organization=acme.example.</source>
        <translation>لا يمكن استخدام هذا الرابط. رابط Keyfob هو keyfob://add?organization=acme.example.</translation>
    </message>
    <message>
        <source>This link names no organization. A link can name its domain only.</source>
        <translation>لا يسمّي هذا الرابط مؤسسة. لا يسمّي الرابط إلا نطاقها.</translation>
    </message>
    <message>
        <source>The provider does not know the organization in its own address.</source>
        <translation>لا يعرف المزوّد المؤسسة التي في عنوانه.</translation>
    </message>
    <message>
        <source>Correct issuer in the tenant file.</source>
        <translation>صحّح issuer في ملف المستأجر.</translation>
    </message>
    <message>
        <source>The provider does not know the client ID %1.</source>
        <translation>لا يعرف المزوّد معرّف العميل %1.</translation>
    </message>
    <message>
        <source>Copy %1 into client_id of the tenant file, or register the application.</source>
        <translation>انسخ %1 إلى client_id في ملف المستأجر، أو سجّل التطبيق.</translation>
    </message>
    <message>
        <source>The provider does not know the callback URL %1.</source>
        <translation>لا يعرف المزوّد عنوان رد الاتصال %1.</translation>
    </message>
    <message>
        <source>This client may not use the response type &quot;%1&quot;.</source>
        <translation>لا يجوز لهذا العميل استخدام نوع الاستجابة «%1».</translation>
    </message>
    <message>
        <source>Allow the implicit flow in %1, or set response_type to &quot;code&quot; in the tenant file.</source>
        <translation>اسمح بالتدفق الضمني في %1، أو اضبط response_type على «code» في ملف المستأجر.</translation>
    </message>
    <message>
        <source>The provider wants to know for which API the access token is.</source>
        <translation>يريد المزوّد أن يعرف لأي واجهة برمجية رمز الوصول.</translation>
    </message>
    <message>
        <source>The provider does not know the API %1, or does not let this client use it.</source>
        <translation>لا يعرف المزوّد الواجهة البرمجية %1 أو لا يسمح لهذا العميل باستخدامها.</translation>
    </message>
    <message>
        <source>Copy %1 into %2 of the tenant file, or register the API.</source>
        <translation>انسخ %1 إلى %2 في ملف المستأجر، أو سجّل الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>The provider does not grant all of the scopes &quot;%1&quot;.</source>
        <translation>لا يمنح المزوّد كل النطاقات «%1».</translation>
    </message>
    <message>
        <source>Add them in %1, or remove them from scope in the tenant file.</source>
        <translation>أضفها في %1، أو أزلها من scope في ملف المستأجر.</translation>
    </message>
    <message>
        <source>The provider wants PKCE in every request. Keyfob sends it with response types that have a code.</source>
        <translation>يريد المزوّد PKCE في كل طلب. يرسله Keyfob مع أنواع الاستجابة التي فيها شيفرة.</translation>
    </message>
    <message>
        <source>Set response_type to &quot;code&quot; in the tenant file, or turn the requirement off in %1.</source>
        <translation>اضبط response_type على «code» في ملف المستأجر، أو أوقف الاشتراط في %1.</translation>
    </message>
    <message>
        <source>The provider wants pushed authorization requests, which Keyfob does not send.</source>
        <translation>يريد المزوّد طلبات تفويض مدفوعة لا يرسلها Keyfob.</translation>
    </message>
    <message>
        <source>The provider binds tokens by DPoP, which Keyfob does not do.</source>
        <translation>يربط المزوّد الرموز بـ DPoP، ولا يفعل Keyfob ذلك.</translation>
    </message>
    <message>
        <source>The provider is ready to sign people in (%1).</source>
        <translation>المزوّد جاهز لتسجيل دخول الأشخاص (%1).</translation>
    </message>
    <message>
        <source>The provider has a problem of its own.</source>
        <translation>في المزوّد مشكلة تخصه.</translation>
    </message>
    <message>
        <source>Signing in leads to %1, which the tenant file does not allow.</source>
        <translation>يؤدي تسجيل الدخول إلى %1، ولا يسمح به ملف المستأجر.</translation>
    </message>
    <message>
        <source>If that belongs to signing in, add it to sign_in_hosts in the tenant file.</source>
        <translation>إذا كان ذلك جزءًا من تسجيل الدخول فأضفه إلى sign_in_hosts في ملف المستأجر.</translation>
    </message>
    <message>
        <source>The provider answers prompt=none with a page, so that it cannot be told whether people can sign in, and sessions are not renewed unseen.</source>
        <translation>يجيب المزوّد عن prompt=none بصفحة، فلا يُعرف هل يستطيع الأشخاص تسجيل الدخول، ولا تُجدّد الجلسات في الخفاء.</translation>
    </message>
    <message>
        <source>The provider refuses the request with a page (status %1).</source>
        <translation>يرفض المزوّد الطلب بصفحة (الحالة %1).</translation>
    </message>
    <message>
        <source>Compare the tenant file with the application&apos;s settings at the provider.</source>
        <translation>قارن ملف المستأجر بإعدادات التطبيق لدى المزوّد.</translation>
    </message>
    <message>
        <source>The provider refuses the sign-in (%1).</source>
        <translation>يرفض المزوّد تسجيل الدخول (%1).</translation>
    </message>
    <message>
        <source>The provider knows the client.</source>
        <translation>يعرف المزوّد العميل.</translation>
    </message>
    <message>
        <source>The provider knows the callback URL %1.</source>
        <translation>يعرف المزوّد عنوان رد الاتصال %1.</translation>
    </message>
    <message>
        <source>The client may use the response type &quot;%1&quot;.</source>
        <translation>يجوز للعميل استخدام نوع الاستجابة «%1».</translation>
    </message>
    <message>
        <source>The provider knows the API.</source>
        <translation>يعرف المزوّد الواجهة البرمجية.</translation>
    </message>
    <message>
        <source>The provider accepts the scopes.</source>
        <translation>يقبل المزوّد النطاقات.</translation>
    </message>
    <message>
        <source>The request fits what the provider wants.</source>
        <translation>يطابق الطلب ما يريده المزوّد.</translation>
    </message>
    <message>
        <source>The provider takes requests from the browser.</source>
        <translation>يقبل المزوّد الطلبات من المتصفح.</translation>
    </message>
    <message>
        <source>Not checked, because of what is wrong above.</source>
        <translation>لم يُفحص بسبب ما هو خطأ أعلاه.</translation>
    </message>
    <message>
        <source>The tenant file names no API there.</source>
        <translation>لا يسمّي ملف المستأجر واجهة برمجية هناك.</translation>
    </message>
    <message>
        <source>The API at %1 describes another one: %2.</source>
        <translation>الواجهة البرمجية لدى %1 تصف غيرها: %2.</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>مزوّدك</translation>
    </message>
    <message>
        <source>&quot;%1&quot; at %2 (%3)</source>
        <translation>«%1» لدى %2 ‏(%3)</translation>
    </message>
    <message>
        <source>%1 answers with status %2.</source>
        <translation>يجيب %1 بالحالة %2.</translation>
    </message>
    <message>
        <source>%1 answers with a web page. Either it offers nothing here, or you are behind a log-in page of this network.</source>
        <translation>يجيب %1 بصفحة ويب. إما أنه لا يقدّم شيئًا هنا، أو أنك خلف صفحة دخول لهذه الشبكة.</translation>
    </message>
    <message>
        <source>%1 sends its answer with the content type &quot;%2&quot;. Ask its administrator to have it sent as application/json.</source>
        <translation>يرسل %1 استجابته بنوع المحتوى «%2». اطلب من مسؤوله أن تُرسل بنوع application/json.</translation>
    </message>
    <message>
        <source>The answer of %1 is not valid JSON (%2). Tell its administrator.</source>
        <translation>استجابة %1 ليست JSON صالحًا (%2). أخبر مسؤوله.</translation>
    </message>
    <message>
        <source>%1 leads to the private address %2, so it was not asked. If that is right, ask your administrator for a tenant file.</source>
        <translation>يؤدي %1 إلى العنوان الخاص %2، فلم يُسأل. إذا كان ذلك صحيحًا فاطلب من مسؤولك ملف مستأجر.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, which was not asked. If that is your organization, type its address.</source>
        <translation>يعيد %1 التوجيه إلى %2 الذي لم يُسأل. إذا كانت تلك مؤسستك فاكتب عنوانها.</translation>
    </message>
    <message>
        <source>The provider does not accept the callback URLs. Choose others that it allows for native applications, or register this program at the provider by hand.</source>
        <translation>لا يقبل المزوّد عناوين رد الاتصال. اختر غيرها مما يسمح به للتطبيقات الأصلية، أو سجّل هذا البرنامج لدى المزوّد يدويًا.</translation>
    </message>
    <message>
        <source>The provider does not accept one of the settings: choose another response type or other permissions, or register this program at the provider by hand.</source>
        <translation>لا يقبل المزوّد أحد الإعدادات: اختر نوع استجابة آخر أو أذونات أخرى، أو سجّل هذا البرنامج لدى المزوّد يدويًا.</translation>
    </message>
    <message>
        <source>The provider registers only programs that somebody has approved. Register this program at the provider by hand.</source>
        <translation>لا يسجّل المزوّد إلا برامج وافق عليها أحد. سجّل هذا البرنامج لدى المزوّد يدويًا.</translation>
    </message>
    <message>
        <source>The provider registers programs only with an initial access token. Ask your administrator for one, or register this program at the provider by hand: a public native application with the callback URLs shown here.</source>
        <translation>لا يسجّل المزوّد البرامج إلا برمز وصول أولي. اطلب واحدًا من مسؤولك، أو سجّل هذا البرنامج لدى المزوّد يدويًا: تطبيق أصلي عام مع عناوين رد الاتصال المعروضة هنا.</translation>
    </message>
    <message>
        <source>The provider does not accept this initial access token. Ask your administrator for another, or register this program at the provider by hand: a public native application with the callback URLs shown here.</source>
        <translation>لا يقبل المزوّد رمز الوصول الأولي هذا. اطلب غيره من مسؤولك، أو سجّل هذا البرنامج لدى المزوّد يدويًا: تطبيق أصلي عام مع عناوين رد الاتصال المعروضة هنا.</translation>
    </message>
    <message>
        <source>The provider no longer lets this program change its registration. Change or remove the application at the provider.</source>
        <translation>لم يعد المزوّد يسمح لهذا البرنامج بتغيير تسجيله. غيّر التطبيق أو أزله لدى المزوّد.</translation>
    </message>
    <message>
        <source>The provider registers no more programs for now. Try again later.</source>
        <translation>لا يسجّل المزوّد برامج أخرى حاليًا. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The provider answers the registration with something else than JSON. Register this program there by hand.</source>
        <translation>يجيب المزوّد عن التسجيل بشيء غير JSON. سجّل هذا البرنامج هناك يدويًا.</translation>
    </message>
    <message>
        <source>The provider does not register this program (status %1). Register it there by hand.</source>
        <translation>لا يسجّل المزوّد هذا البرنامج (الحالة %1). سجّله هناك يدويًا.</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <translation>سجّلت الدخول إلى %1</translation>
    </message>
    <message>
        <source>You are logged out of %1</source>
        <translation>سجّلت الخروج من %1</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>You are not signed in to %1</source>
        <translation>لم تسجّل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Go back to Keyfob, which says why. You can close this tab.</source>
        <translation>عد إلى Keyfob الذي يذكر السبب. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these pages, as in HTML</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>جارٍ تسجيل الدخول إلى %1…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>سيستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Your browser must run scripts for this.</source>
        <translation>يجب أن ينفّذ متصفحك البرامج النصية لهذا.</translation>
    </message>
    <message>
        <source>This desktop has no keychain. You stay signed in until you close the program.</source>
        <translation>لا سلسلة مفاتيح على سطح المكتب هذا. تبقى مسجّلًا حتى تغلق البرنامج.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>لا يوجد هذا المُدخل في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it and try again.</source>
        <translation>رفضت سلسلة المفاتيح الوصول. اسمح به وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain reported an error. Try again later.</source>
        <translation>أبلغت سلسلة المفاتيح عن خطأ. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Look for a window that asks to unlock it, and try again.</source>
        <translation>لا تستجيب سلسلة المفاتيح. ابحث عن نافذة تطلب فتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read. Log in again.</source>
        <translation>تتعذّر قراءة دخولك المحفوظ. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your saved sign-in was made by a newer version of this program. Update it, or log in again.</source>
        <translation>أنشأ دخولك المحفوظ إصدار أحدث من هذا البرنامج. حدّثه أو سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>لم تحفظ سلسلة المفاتيح ما أُعطيته.</translation>
    </message>
    <message>
        <source>Register %1 as a redirect URI at your provider, and make it the redirect_uri of the tenant file.</source>
        <translation>سجّل %1 عنوانًا لإعادة التوجيه لدى مزوّدك، واجعله redirect_uri في ملف المستأجر.</translation>
    </message>
    <message>
        <source>Another app on this device could take what your provider sends to %1.</source>
        <translation>يمكن لتطبيق آخر على هذا الجهاز أن يأخذ ما يرسله مزوّدك إلى %1.</translation>
    </message>
    <message>
        <source>A web view cannot keep what your provider sends to %1 on this device.</source>
        <translation>لا يمكن لعرض ويب أن يُبقي على هذا الجهاز ما يرسله مزوّدك إلى %1.</translation>
    </message>
    <message>
        <source>Your session has ended. %1</source>
        <translation>انتهت جلستك. %1</translation>
    </message>
</context>
<context>
    <name>Keyfob::WebViewUserAgent</name>
    <message>
        <source>The sign-in was not completed in time. Log in again when you are ready.</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المحدد. سجّل الدخول من جديد عندما تكون جاهزًا.</translation>
    </message>
    <message>
        <source>Your provider sent its response as a form, which cannot be checked. Ask your organization to set response_mode to query or fragment.</source>
        <translation>أرسل مزوّدك استجابته كنموذج لا يمكن التحقق منه. اطلب من مؤسستك ضبط response_mode على query أو fragment.</translation>
    </message>
    <message>
        <source>The sign-in address cannot be opened.</source>
        <translation>لا يمكن فتح عنوان تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A web view cannot be used without showing a page.</source>
        <translation>لا يمكن استخدام عرض ويب دون عرض صفحة.</translation>
    </message>
    <message>
        <source>The sign-in page cannot be shown, since Qt WebView is not installed completely.</source>
        <translation>لا يمكن عرض صفحة تسجيل الدخول لأن Qt WebView غير مثبّت بالكامل.</translation>
    </message>
    <message>
        <source>The page tried to open %1, which is not one of %2&apos;s sign-in hosts. If it should be, ask your organization to add it to the list of sign-in hosts.</source>
        <translation>حاولت الصفحة فتح %1، ولا تعدّه %2 مضيف دخول. إذا كان يجب أن يكون كذلك فاطلب من مؤسستك إضافته إلى قائمة مضيفي الدخول.</translation>
    </message>
    <message>
        <source>What your provider sent back is no response to this sign-in. Log in again; if it happens again, ask your organization to check the redirect URI.</source>
        <translation>ما أعاده مزوّدك ليس استجابة لهذا الدخول. سجّل الدخول من جديد، وإن تكرر ذلك فاطلب من مؤسستك فحص عنوان إعادة التوجيه.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check your connection and try again.</source>
        <translation>لا يمكن الوصول إلى %1. افحص اتصالك وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>WebViewWindow</name>
    <message>
        <source>Log in: %1</source>
        <translation>تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
</TS>
