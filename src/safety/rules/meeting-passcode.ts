import { replaceRange, valueAt } from '../fix.ts';
import { distinctLinks, isMeeting, linkAt, links } from '../links.ts';
import { findIn, phrases } from '../phrases.ts';
import { defineRule, type Failure } from '../rule.ts';
import { zoomLamar, zoomOwners } from '../sources.ts';
import { publicTexts } from '../words.ts';

const passcode = /* @__PURE__ */ phrases({
  en: ['passcode|password|pin|pwd|passwd', 'access code', 'meeting code|password|passcode', 'code'],
  de: ['passwort|kenncode|kennwort|zugangscode|zugriffscode|kenncodes|einwahlcode'],
  fr: ['mot de passe', 'code secret|d|accès', 'code secret'],
  es: ['contraseña|clave', 'código de? acceso?'],
  it: ['password|passcode|codice', 'codice d|di accesso'],
  nl: ['wachtwoord|toegangscode|pincode'],
  pt: ['senha', 'palavra passe', 'código de? acesso?', 'código'],
  not: [
    'code of|book|club|dojo|breakers|breaking|for|lab|camp|first|with',
    'source|dress|post|qr|zip|postal|discount|promo|area code',
    'código abierto|aberto|postal|de conducta',
    'codice di|fiscale|postale|aperto',
  ],
});
const meetingWords = /* @__PURE__ */ phrases({
  en: ['zoom|teams|webex|gotomeeting|bluejeans', 'meeting id|link|number', 'dial in|into', 'webinar id'],
  de: ['meeting id', 'besprechungs id', 'einwahl'],
  fr: ['id de réunion', 'visio|visioconférence'],
  es: ['id de la? reunión', 'videollamada|videoconferencia'],
  it: ['id riunione', 'videochiamata|videoconferenza'],
  nl: ['vergadering id', 'videogesprek'],
  pt: ['id da reunião', 'videochamada|videoconferência'],
});
const keys = ['pwd', 'p', 'passcode', 'password', 'pw'];
/** Right after the word: `Passcode: 123456`, `PIN 48 21`, `passcode is tulip7`. */
const value =
  /^[\s:=]*(?:is|ist|lautet|est|es|è|é|:|=)?[\s:="'“„«]*((?=[^\s]*[\d!#$%*@])[\w!#$%*@-]{3,24})/iu;

export default /* @__PURE__ */ defineRule({
  id: 'meeting-passcode',
  group: 'links',
  severity: 'error',
  messages: {
    title: 'Meeting links and passcodes are not both public',
    message: 'The meeting link and its passcode are both public: {address}.',
    text: 'The passcode of the meeting is in a public text: {quote}.',
    personal: 'This is somebody’s personal meeting room: {address}.',
    why: 'Anyone can walk in and disturb; programs search posts for exactly this.',
    fix: 'Publish a sign-up link, send the passcode to those who sign up, and switch the waiting room on.',
    'personal-fix':
      'Make a meeting of its own: the personal room stays open to everybody who has the link once.',
  },
  source: [zoomOwners, zoomLamar],
  examples: {
    bad: { online: { url: 'https://zoom.us/j/123456789?pwd=abc123' } },
    good: {
      online: { url: 'https://example.org/sign-up' },
      description: 'The Zoom passcode is sent to those who sign up.',
    },
  },
  check(context) {
    const failures: Failure[] = [];
    for (const link of distinctLinks(context)) {
      const { url } = link;
      if (!url || !isMeeting(url)) continue;
      const where = linkAt(link);
      if (keys.some((key) => url.searchParams.get(key)) || /\bpwd=\w/.test(url.hash)) failures.push(where);
      else if (url.pathname.startsWith('/my/')) {
        failures.push({ as: 'personal', severity: 'warning', fixable: false, ...where });
      }
    }
    if (failures.some(({ as }) => as === undefined)) return failures;
    const linked = links(context).some(({ url }) => url && isMeeting(url));
    for (const text of publicTexts(context)) {
      if (!linked && findIn(meetingWords, text).length === 0) continue;
      for (const { range } of findIn(passcode, text)) {
        const match = value.exec(text.text.slice(range[1], range[1] + 60));
        if (!match) continue;
        const quote = text.text.slice(range[0], range[1]);
        failures.push({
          as: 'text',
          fixable: false,
          path: text.path,
          range,
          params: { quote: `${quote} …` },
        });
        break;
      }
    }
    return failures;
  },
  fix(event, finding) {
    const text = valueAt(event, finding.path);
    if (typeof text !== 'string') return undefined;
    const url = new URL(text.slice(...(finding.range ?? [0])));
    for (const key of keys) url.searchParams.delete(key);
    if (url.hash.includes('pwd=')) url.hash = '';
    return replaceRange(event, finding, url.href);
  },
});
