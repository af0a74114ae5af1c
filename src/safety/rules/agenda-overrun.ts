import { phrases, findIn } from '../phrases.ts';
import { defineRule, type Failure } from '../rule.ts';
import { arithmetic } from '../sources.ts';
import { minutesLong } from '../when.ts';

/** What lies outside the official time. */
const outside = /* @__PURE__ */ phrases({
  en: [
    'door|doors|setup|set|arrive|arrival|arrivals|registration|host|hosts|greeter|helpers|volunteers|afters|afterwards|after|drinks|pub|tidy|tidying|clear|clean|pack|home|leave|sign|signs|prepare|preparation|briefing|check|early|stay|stays|hour|reminder|open|opens',
  ],
  de: [
    'einlass|aufbau|abbau|ankunft|ankommen|anmeldung|helfer|helferinnen|ausklang|danach|aufräumen|vorbereitung|gastgeber|schild|erinnerung',
  ],
  fr: ['portes|installation|accueil|arrivée|rangement|après|inscription|préparation|bénévoles|rappel'],
  es: ['puertas|montaje|llegada|registro|recogida|después|voluntarios|preparación|recordatorio'],
  it: ['porte|allestimento|arrivo|registrazione|dopo|volontari|preparazione|smontaggio'],
  nl: ['deuren|opbouw|aankomst|inloop|registratie|opruimen|naborrel|vrijwilligers|voorbereiding|borrel'],
  pt: ['portas|montagem|chegada|registo|arrumação|depois|voluntários|preparação'],
});

export default /* @__PURE__ */ defineRule({
  id: 'agenda-overrun',
  group: 'structure',
  severity: 'error',
  messages: {
    title: 'The agenda fits into the time',
    message: {
      one: '“{item}” ends {count} minute after the end.',
      other: '“{item}” ends {count} minutes after the end.',
    },
    before: '“{item}” begins before the start.',
    overlap: '“{item}” begins before “{previous}” is over.',
    why: 'Something will be cut, and it is always the talking with each other.',
    fix: 'Shorten the agenda, or move the end.',
  },
  source: [arithmetic],
  examples: {
    bad: {
      agenda: [{ at: 0, minutes: 150, title: 'Talks' }],
      start: '2027-03-11T18:00',
      end: '2027-03-11T20:00',
    },
    good: {
      agenda: [{ at: 0, minutes: 110, title: 'Talks' }],
      start: '2027-03-11T18:00',
      end: '2027-03-11T20:00',
    },
  },
  check(context) {
    const { agenda } = context.event;
    if (!agenda?.length) return 'not-applicable';
    const length = minutesLong(context);
    const official = (title = ''): boolean => findIn(outside, { path: [], text: title }).length === 0;
    const failures: Failure[] = [];
    const items = agenda
      .map((item, i) => ({ ...item, i, title: item.title ?? '' }))
      .filter((item): item is typeof item & { at: number } => item.at !== undefined)
      .sort((a, b) => a.at - b.at);
    let last: { ends: number; title: string } | undefined;
    for (const { at, minutes = 0, title, i } of items) {
      const path = ['agenda', i];
      const ends = at + minutes;
      if (at < 0 && official(title)) failures.push({ as: 'before', path, params: { item: title } });
      else if (last && at < last.ends) {
        failures.push({ as: 'overlap', path, params: { item: title, previous: last.title } });
      } else if (length !== undefined && length > 0 && ends > length && official(title)) {
        failures.push({ path, params: { item: title, count: Math.ceil(ends - length) } });
      }
      if (!last || ends > last.ends) last = { ends, title };
    }
    return failures;
  },
});
