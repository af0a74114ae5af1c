/** Every rule, in the order of the catalogue. A new one is one file beside this and one line here. */
import type { Rule } from '../rule.ts';
import accessAlcohol from './access-alcohol.ts';
import accessBarrier from './access-barrier.ts';
import accessMissing from './access-missing.ts';
import agendaOverrun from './agenda-overrun.ts';
import announceEssentials from './announce-essentials.ts';
import campaignGaps from './campaign-gaps.ts';
import chatHashtag from './chat-hashtag.ts';
import chatQuestionForm from './chat-question-form.ts';
import chatQuestions from './chat-questions.ts';
import comeAlone from './come-alone.ts';
import conductMissing from './conduct-missing.ts';
import costFee from './cost-fee.ts';
import costUnstated from './cost-unstated.ts';
import groupTooBig from './group-too-big.ts';
import hashtagForm from './hashtag-form.ts';
import hostAlone from './host-alone.ts';
import hostMissing from './host-missing.ts';
import icebreakerIntrusive from './icebreaker-intrusive.ts';
import imageAlt from './image-alt.ts';
import linkCredentials from './link-credentials.ts';
import linkInsecure from './link-insecure.ts';
import linkLookalike from './link-lookalike.ts';
import linkOddHost from './link-odd-host.ts';
import linkShortener from './link-shortener.ts';
import lureOffer from './lure-offer.ts';
import lureSales from './lure-sales.ts';
import meetingPasscode from './meeting-passcode.ts';
import minorsUnaccompanied from './minors-unaccompanied.ts';
import notOpen from './not-open.ts';
import noticeMissing from './notice-missing.ts';
import noticeShort from './notice-short.ts';
import onlineCaptions from './online-captions.ts';
import outdoorPlan from './outdoor-plan.ts';
import payInAdvance from './pay-in-advance.ts';
import photoConsent from './photo-consent.ts';
import placeClosed from './place-closed.ts';
import placeCrowd from './place-crowd.ts';
import placeFindUs from './place-find-us.ts';
import placeHidden from './place-hidden.ts';
import placeIsolated from './place-isolated.ts';
import placeMissing from './place-missing.ts';
import placePickup from './place-pickup.ts';
import placePrivate from './place-private.ts';
import placeVague from './place-vague.ts';
import privacyAttendees from './privacy-attendees.ts';
import privacyContact from './privacy-contact.ts';
import privacyMinor from './privacy-minor.ts';
import privacyWhereabouts from './privacy-whereabouts.ts';
import textDateMismatch from './text-date-mismatch.ts';
import textShouting from './text-shouting.ts';
import themeMissing from './theme-missing.ts';
import timeEndMissing from './time-end-missing.ts';
import timeLateNight from './time-late-night.ts';
import timeMissing from './time-missing.ts';
import timeNonexistent from './time-nonexistent.ts';
import timePast from './time-past.ts';
import timeSpanOdd from './time-span-odd.ts';
import timeZoneAmbiguous from './time-zone-ambiguous.ts';
import unwelcomingWording from './unwelcoming-wording.ts';
import welcomeMissing from './welcome-missing.ts';

export const rules: readonly Rule[] = [
  placeMissing,
  placePrivate,
  placeHidden,
  placeIsolated,
  placePickup,
  placeVague,
  placeFindUs,
  placeClosed,
  placeCrowd,
  outdoorPlan,
  timeMissing,
  timeZoneAmbiguous,
  timeNonexistent,
  timeEndMissing,
  timeSpanOdd,
  timePast,
  timeLateNight,
  textDateMismatch,
  noticeMissing,
  noticeShort,
  hostMissing,
  hostAlone,
  conductMissing,
  minorsUnaccompanied,
  comeAlone,
  lureOffer,
  lureSales,
  costFee,
  costUnstated,
  payInAdvance,
  notOpen,
  unwelcomingWording,
  privacyContact,
  privacyMinor,
  privacyAttendees,
  privacyWhereabouts,
  photoConsent,
  linkInsecure,
  linkCredentials,
  linkShortener,
  linkLookalike,
  linkOddHost,
  meetingPasscode,
  chatHashtag,
  chatQuestions,
  chatQuestionForm,
  onlineCaptions,
  accessMissing,
  accessBarrier,
  accessAlcohol,
  themeMissing,
  agendaOverrun,
  welcomeMissing,
  icebreakerIntrusive,
  groupTooBig,
  announceEssentials,
  textShouting,
  hashtagForm,
  imageAlt,
  campaignGaps,
];
