import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {
  'not-json': '{where} ليس JSON صالحًا ({detail}). افحصه بمدقّق JSON؛ والسبب غالبًا فاصلة ناقصة أو زائدة.',
  'not-json-at':
    '{where} ليس JSON صالحًا، والسبب غالبًا فاصلة أو علامة اقتباس ناقصة أو زائدة؛ انظر السطر {line}، العمود {column}: {excerpt}',
  'not-json-quotes':
    '{where} ليس JSON صالحًا: في السطر {line} علامات اقتباس لا يعرفها JSON. اكتب علامات مستقيمة مزدوجة ("): {excerpt}',
  'html-not-json':
    '{where} صفحة ويب وليس خلاصة فعاليات. تحقّق من العنوان: كثيرًا ما تردّ الخوادم بصفحة خطأ أو تسجيل دخول.',
  'calendar-not-json': '{where} ملف تقويم. اقرأه بواسطة readAny أو حوّله إلى خلاصة بالأمر npx tweetup feed.',
  'address-not-json': '{where} عنوان («{received}») وليس محتواه. اجلبه أولًا ثم مرّر النص.',
  'empty-document': '{where} فارغ. تُكتب الخلاصة بلا فعاليات هكذا: {"events": []}.',
  'not-a-feed': '{where} ليس خلاصة: المتوقع كائن فيه «events» أو قائمة فعاليات أو فعالية واحدة.',
  'not-an-event': '{where} ليس فعالية بل {received}. كل فعالية كائن فيه على الأقل «id» و«title» و«start».',
  'unknown-version': '{where}: الإصدار {received} من صيغة الخلاصة غير معروف هنا؛ قُرئت على أنها الإصدار 1.',
  'too-many-events': 'يضم {where} عدد {count} من الفعاليات؛ قُرئت أول {limit} فقط.',
  'repeated-event': '{where}: الفعالية نفسها مكررة في الخلاصة؛ حُذفت النسخة الثانية.',
  'duplicate-id':
    '{where}: المعرّف «{received}» مستخدم لفعالية أخرى في هذه الخلاصة. حُفظت هذه باسم «{renamed}»؛ أعطها معرّفًا خاصًا بها.',
  'not-a-default': '{where}: لا يمكن للخلاصة أن تعطي هذا الحقل قيمة افتراضية؛ جرى تجاهله.',
  required: '{where} مفقود. يُرجى إضافته.',
  'wrong-type': 'ينبغي أن يكون {where} {expected}، لكنه {received}.',
  'wrong-type-example': 'ينبغي أن يكون {where} {expected}. اكتب {example}.',
  'wrong-form': 'ينبغي أن يكون {where} {expected}، لكنه «{received}».',
  'not-one-of': 'ينبغي أن يكون {where} إحدى القيم: {expected}، لكنه «{received}».',
  'field-misspelt': '{where} ليس حقلًا معروفًا هنا، وقد أُهمل. هل قصدت «{meant}»؟',
  'unknown-value':
    '{where}: القيمة «{received}» ليست من القيم المعروفة. حُفظت كما هي؛ تحقّق من كتابتها إن قصدت قيمة معروفة.',
  'out-of-range': '{where} خارج المعقول (الحد {limit}): {received}.',
  'too-long': '{where} أطول مما يجوز ({length}، والحد الأقصى {limit})؛ حُذف الباقي.',
  'too-deep': '{where} متداخل أعمق مما يجوز فحُذف.',
  'invisible-characters': 'احتوى {where} على محارف تحكّم أو اتجاه كتابة فأُزيلت.',
  'date-nonexistent': '{where}: «{received}» تاريخ أو وقت لا وجود له.',
  'end-before-start': '{where}: النهاية ({received}) قبل البداية ({start}).',
  'end-form':
    '{where}: يجب أن تكون البداية والنهاية تاريخين أو أن يكون لكلتيهما وقت؛ حُذفت النهاية «{received}».',
  'offset-in-time':
    '{where}: «{received}» يحمل فرق توقيت. قُرئ على أنه {wall} في {zone}؛ اكتبه هكذا مع المنطقة الزمنية في «timeZone».',
  'zone-missing':
    '{where} مفقود فلا يمكن لأحد معرفة الموعد. أضف المنطقة الزمنية، مثلًا "timeZone": "Africa/Cairo"، إلى الفعالية أو إلى القيم الافتراضية للخلاصة.',
  'zone-assumed':
    '{where} مفقود؛ افتُرض أنه {zone}. حدّد المنطقة الصحيحة: «timeZone» في ملف الفعاليات، أو X-WR-TIMEZONE في التقويم، أو time-zone="Africa/Cairo" على العنصر.',
  'zone-unknown': '{where}: «{received}» ليست منطقة زمنية. استخدم اسم IANA مثل Africa/Cairo.',
  'zone-unknown-suggested': '{where}: «{received}» ليست منطقة زمنية. هل قصدت {suggestion}؟',
  'zone-abbreviation':
    '{where}: «{received}» اختصار يختلف معناه من بلد إلى آخر. استخدم اسم IANA مثل Africa/Cairo.',
  'zone-abbreviation-suggested':
    '{where}: «{received}» اختصار يختلف معناه من بلد إلى آخر. اكتب {suggestion} إن كان هذا مقصودك.',
  'time-in-gap': '{where}: تُقدَّم الساعة عند {received} في {zone}؛ يُستخدم {wall}.',
  'time-in-overlap': '{where}: يتكرر {received} مرتين في {zone} لأن الساعة تُؤخَّر؛ تُستخدم المرة الأولى.',
  'rule-invalid': '{where}: «{received}» ليست قاعدة تكرار مقروءة؛ يُعرض التاريخ الأول فقط.',
  'not-a-calendar': '{where} ليس ملف تقويم: لا يوجد فيه BEGIN:VCALENDAR.',
  'no-events-in-page': 'لا توجد في {where} فعالية مقروءة: ليس لأيٍّ منها تاريخ بداية.',
  'calendar-no-start': 'السطر {line}: تُرك هذا المُدخل لأن بدايته غير مقروءة («{received}»).',
  'calendar-no-title': 'السطر {line}: هذا المُدخل بلا عنوان.',
  'calendar-end': 'السطر {line}: النهاية «{received}» لا توافق البداية فحُذفت.',
  'calendar-date-rolled': 'السطر {line}: اليوم «{received}» لا وجود له؛ أُخذ {used}.',
  'calendar-zone-unknown':
    'السطر {line}: «{received}» ليست منطقة زمنية معروفة هنا؛ استُخدمت {zone}. يُرجى التحقق من الوقت.',
  'calendar-zone-moved':
    'السطر {line}: «{received}» منطقة زمنية خاصة بهذا الملف؛ يُعرض الوقت بالتوقيت العالمي UTC.',
  'calendar-second-rule': 'السطر {line}: تُركت قاعدة تكرار ثانية («{received}»)؛ تُعرض الأولى فقط.',
  'calendar-range': 'السطر {line}: تعذّر تطبيق التغيير على هذا الموعد وكل ما يليه؛ فطُبّق على هذا الموعد وحده.',
  'calendar-range-dates':
    'السطر {line}: لا قاعدة تصف السلسلة ابتداءً من هذا الموعد؛ فأُخذت مواعيدها الـ{count} التالية فقط.',
  'calendar-rule-part': 'السطر {line}: «{received}» ليس جزءًا من قاعدة تكرار فحُذف.',
  'calendar-private': 'السطر {line}: تُرك مُدخل خاص.',
  'calendar-line': 'السطر {line} ليس جزءًا من تقويم فتُخطّي: «{received}».',
  'calendar-unclosed': 'السطر {line}: لم يُغلق {received}، وربما كان الملف مقطوعًا؛ قُرئ ما هو موجود.',
  'calendar-too-deep': 'السطر {line}: تداخل أعمق مما يجوز؛ تُرك المحتوى.',
  'invalid-utf8': '{where} ليس UTF-8 صالحًا؛ تظهر المحارف غير المقروءة هكذا �.',
  'fetch-failed': 'تعذّر الوصول إلى {where}. تحقّق من العنوان ومن أن الخادم يعمل.',
  'fetch-blocked':
    'تعذّرت قراءة {where}: الخادم متوقف أو لا يسمح للمواقع الأخرى بقراءته (CORS). إن كان تقويمك فنفّذ: npx tweetup feed {address} -o events.json',
  'fetch-status': 'تعذّرت قراءة {where}: ردّ الخادم بالرمز {status}.',
  'fetch-timeout': 'لم يردّ {where} خلال {seconds} ثانية.',
  'fetch-too-large': 'حجم {where} أكبر من {limit} ميغابايت فلم يُقرأ.',
  'fetch-scheme': 'لا يمكن قراءة {where}: تُقرأ عناوين http وhttps فقط.',
  'expected-wall-time': 'تاريخًا ووقتًا محليين مثل 2026-12-03T18:30 أو تاريخًا مثل 2026-12-03',
  'expected-instant': 'تاريخًا ووقتًا مع فرق التوقيت مثل 2026-12-03T18:30:00Z',
  'expected-moment': 'تاريخًا ووقتًا محليين مثل 2026-12-03T18:30 أو مع فرق التوقيت',
  'expected-string': 'نصًا',
  'expected-number': 'عددًا',
  'expected-int': 'عددًا صحيحًا',
  'expected-boolean': 'true أو false',
  'expected-array': 'قائمة',
  'expected-object': 'كائنًا',
  'expected-record': 'كائنًا',
  'expected-other': 'بصيغة أخرى',
  'the-document': 'المستند',
  'of-event': '{path} في «{id}»',
};
export default messages;
