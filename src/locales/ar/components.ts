import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {
  loading: 'جارٍ تحميل الفعاليات…',
  empty: 'لا توجد فعاليات قادمة في الوقت الحالي.',
  failed: 'لا يمكن عرض الفعاليات الآن.',
  'failed-some': 'لا يمكن عرض الفعاليات من {host} الآن.',
  'not-found': 'لم تعد هذه الفعالية مدرجة في التقويم.',

  now: 'جارية الآن',
  soon: 'بعد قليل',
  past: 'انتهت',
  moved: 'تغيّرت',
  postponed: 'مؤجلة',
  cancelled: 'ملغاة',

  'in-zone': '{time} ({zone})',
  'place-zone': '{place}، {zone}',
  'your-time': 'بتوقيتك: {when}',
  'now-at': 'أصبح {when}، وكان {before}',
  'was-at': 'كانت في: {place}',
  'new-date-unknown': 'لم يُحدَّد الموعد الجديد بعد، وكان {before}',
  next: 'ثم: {dates}',

  comma: '، ',
  online: 'عبر الإنترنت',
  'online-tag': 'عبر الإنترنت، تحت وسم {tag}',
  'also-online': '{place}، وعبر الإنترنت',
  free: 'مجانًا',
  anyone: 'الدعوة عامة للجميع',
  'sign-up': 'بالتسجيل المسبق',
  invitation: 'بدعوة خاصة',
  'step-free': 'مدخل بلا درج',
  captions: 'مع ترجمة نصية',
  alongside: 'على هامش {name}',
};
export default messages;
