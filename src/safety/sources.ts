/** The sources of the rules, each once. Rules import only those they name. */
import type { Source } from './rule.ts';

export const tweetups: Source = {
  title: 'International Librarians Network: Conferences and events: Tweet-ups',
  url: 'https://interlibnet.org/2014/11/05/conferences-and-events-tweet-ups',
};
export const ownTerms: Source = { title: 'Professional Development 2.0: TweetUps – Meetings on Your Terms' };
export const twitterChats: Source = { title: 'Twitter chats, chapter 88 of a book for library staff, 2016' };
export const tanking: Source = { title: 'Tanking at Tweetups? (Boston, a higher-education blog)' };
export const lamplugh: Source = {
  title: 'Suzy Lamplugh Trust: staying safe online',
  url: 'https://www.suzylamplugh.org/safety-online',
};
export const eSafety: Source = {
  title: 'eSafety Commissioner (Australia): meet in a public place',
  url: 'https://qnews.com.au/online-dating-safety-tips-from-the-esafety-commissioner',
};
export const policeNz: Source = {
  title: 'New Zealand Police: safety advice',
  url: 'https://www.police.govt.nz/advice-services/sexual-assault-and-consent/safety-advice',
};
export const policeFr: Source = {
  title: 'Police nationale (France): éviter les mauvaises rencontres',
  url: 'https://destimed.fr/cybercrime-comment-eviter-les-mauvaises',
};
export const policeDe: Source = {
  title: 'Polizei (Deutschland): Treffen mit Internetbekanntschaften',
  url: 'https://brakel-news.de/blaulicht/1095',
};
export const friendships: Source = {
  title: 'Friendships Connect: staying safe',
  url: 'https://friendshipsconnect.com/staying-safe',
};
export const revel: Source = {
  title: 'letsrevel/revel-backend#124: who may see the place',
  url: 'https://github.com/letsrevel/revel-backend/issues/124',
};
export const hiEvents: Source = {
  title: 'HiEventsDev/Hi.Events#885: places to be announced',
  url: 'https://github.com/HiEventsDev/Hi.Events/issues/885',
};
export const hiReminders: Source = {
  title: 'HiEventsDev/Hi.Events#788: reminders 24 hours before',
  url: 'https://github.com/HiEventsDev/Hi.Events/issues/788',
};
export const howStuffWorks: Source = {
  title: 'HowStuffWorks: How Tweetups Work',
  url: 'https://computer.howstuffworks.com/internet/social-networking/information/tweetup2.htm',
};
export const lifeChoices: Source = {
  title: 'YourLifeChoices: security considerations when meeting',
  url: 'https://www.yourlifechoices.com.au/uncategorized/security-considerations',
};
export const solo: Source = {
  title: 'Solo Travellers Club: guidelines for local meetups',
  url: 'https://solotravellers.club/threads/guidelines-for-local-meetups.51',
};
export const harriet: Source = {
  title: 'whereisharriet.net: a cozy tweetup',
  url: 'https://whereisharriet.net/2010/02/cozy-tweetup.html',
};
export const metaTalk: Source = {
  title: 'MetaTalk 15343: finding each other at meetups',
  url: 'https://metatalk.metafilter.com/15343',
};
export const inclusive: Source = {
  title: 'Alex Chan: Ideas for inclusive events',
  url: 'https://github.com/alexwlchan/ideas-for-inclusive-events/tree/617f2cf/src/_ideas',
};
export const openingHours: Source = {
  title: 'opening_hours specification (OpenStreetMap)',
  url: 'https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification',
};
export const notATweetup: Source = {
  title: 'Business Computing World: How not to hold a tweetup',
  url: 'https://www.businesscomputingworld.co.uk/how-not-to-hold-a-tweetup',
};
export const geocachingWiki: Source = {
  title: 'Geocaching wiki: tell the venue',
  url: 'https://gcwiki.atlassian.net/wiki/pages/viewpage.action?pageId=580045',
};
export const damBoston: Source = {
  title: 'Drinking About Museums: Boston, June 2013',
  url: 'https://thinkingaboutmuseums.com/2013/06/01/june-drinking-about-museums-boston',
};
export const sunCalc: Source = { title: 'SunCalc: civil dusk', url: 'https://github.com/mourner/suncalc' };
export const googleEvent: Source = {
  title: 'schema.org Event as search engines read it',
  url: 'https://developer.yoast.com/features/schema/pieces/event',
};
export const zoneAbbreviations: Source = {
  title: 'Why time zone abbreviations mislead',
  url: 'https://zeitful.com/guides/time-zone-abbreviations',
};
export const iana: Source = { title: 'IANA time zone database', url: 'https://www.iana.org/time-zones' };
export const rfc5545: Source = {
  title: 'RFC 5545, 3.3.5: local times that do not exist or come twice',
  url: 'https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5',
};
export const geocachingHosts: Source = {
  title: 'Kilroy: hosting geocaching events',
  url: 'https://kilroysgeocachingpage.com/home/lessons-learned/outdoor-adventure-education-seminar-events',
};
export const bushInternet: Source = {
  title: 'Bush Internet: guide to safety',
  url: 'https://bushinternet.com/help/guide_safety.html',
};
export const uklibchat: Source = {
  title: '#uklibchat: guide to uklibchatting',
  url: 'https://uklibchat.wordpress.com/guide-to-uklibchatting',
};
export const toughbyte: Source = {
  title: 'Toughbyte: timing your meetup just right',
  url: 'https://toughbyte.com/blog/timing-your-meetup-just-right',
};
export const rewarding: Source = {
  title: 'Rewarding Education: how long a chat lasts',
  url: 'https://rewardingeducation.wordpress.com/2017/06/29',
};
export const gancio: Source = {
  title: 'Gancio changelog: events in the past',
  url: 'https://framagit.org/les/gancio/-/blob/master/CHANGELOG.md',
};
export const guardia: Source = {
  title: 'Guardia Civil: time and place of a first meeting',
  url: 'https://raykolorenzo.com/2019/11/28',
};
export const lastMinute: Source = {
  title: 'How to Run a Meetup: cautions for last-minute events',
  url: 'https://howtorunameetup.com/2012/07/cautions-for-last-minute-events',
};
export const geocaching2006: Source = {
  title: 'Geocaching event guidelines, 2006',
  url: 'https://iowaadmin.blogspot.com/2006/02/geocaching-event-guidelines.html',
};
export const oshw: Source = {
  title: 'Open Hardware Month: dos and donts',
  url: 'https://github.com/oshwa/ohm.oshwa.org',
};
export const awpug: Source = { title: 'AWPUG: meetup checklist', url: 'https://gh.doourdo.com/awpug/talks' };
export const couchsurfing: Source = {
  title: 'Couchsurfing: event organisers',
  url: 'https://support.couchsurfing.org/hc/en-us/articles/200639130',
};
export const brum: Source = {
  title: 'Organising a tweetup',
  url: 'https://benjaminbrum.wordpress.com/2012/06/10/organising-a-tweetup',
};
export const geekFeminism: Source = {
  title: 'Geek Feminism: anti-harassment policy resources',
  url: 'https://geekfeminism.fandom.com/wiki/Conference_anti-harassment/Policy_resources',
};
export const geekPhotos: Source = {
  title: 'Geek Feminism: sample photography policy',
  url: 'https://geekfeminism.fandom.com/wiki/Conference_anti-harassment/Sample_photography/recording_policy',
};
export const nodeKit: Source = {
  title: 'Node.js evangelism: meetup starter kit',
  url: 'https://github.com/nodejs/evangelism/blob/main/documents/meetup-starter-kit.md',
};
export const teachWithIct: Source = {
  title: 'Teach with ICT: tips for hosting chats',
  url: 'https://teachwithict.weebly.com/tips-for-hosting-edu-twitter-chats',
};
export const djangoGirls: Source = {
  title: 'Django Girls organiser manual: meetups',
  url: 'https://github.com/DjangoGirls/organizer-manual',
};
export const conduct: Source = {
  title: 'Conference code of conduct, in 21 translations',
  url: 'https://confcodeofconduct.com',
};
export const dataSaturdays: Source = {
  title: 'dataplat/DataSaturdays#47: a direct way to report',
  url: 'https://github.com/dataplat/DataSaturdays/issues/47',
};
export const parkrun: Source = {
  title: 'parkrun: children at parkrun',
  url: 'https://volunteer.parkrun.com/hc/en-us/articles/16857763557266-2-5-Children-at-parkrun',
};
export const coderDojo: Source = {
  title: 'CoderDojo: safeguarding',
  url: 'https://coderdojo.com/en/safeguarding',
};
export const meetup: Source = {
  title: 'Meetup community guidelines',
  url: 'https://help.meetup.com/hc/en-us/articles/360002897712',
};
export const feelOk: Source = {
  title: 'feel-ok.at: first meeting, public place, not alone',
  url: 'https://www.feel-ok.at',
};
export const actionFraud: Source = {
  title: 'Action Fraud: advance fee fraud with modelling jobs',
  url: 'https://stedmundscloud.co.uk/modelling-jobs-advanced-fee-fraud-alert',
};
export const ukModels: Source = {
  title: 'UK Models: staying safe online',
  url: 'https://ukmodels.co.uk/blog/staying-safe-online',
};
export const modellingScams: Source = {
  title: 'modelingscams.org',
  url: 'https://modelingscams.org/2024/10/05',
};
export const mlm: Source = {
  title: 'Signs that it is a multi-level marketing scam',
  url: 'https://homebusiness.about.com/od/workathomescams/a/Signs-It-Is-An-Mlm-Scam.htm',
};
export const teachMeet: Source = {
  title: 'So you want to hold a TeachMeet event',
  url: 'https://ictevangelist.com/so-you-want-to-hold-a-teachmeet-event-ukedchat-edchat-edtech/',
};
export const aam: Source = {
  title: 'American Alliance of Museums: tweetup resources, 2013',
  url: 'https://museums-social-media.wikispaces.com',
};
export const retextEquality: Source = {
  title: 'retext-equality: insensitive wording',
  url: 'https://github.com/retextjs/retext-equality',
};
export const kersti: Source = {
  title: 'Check-ins tell burglars that nobody is home',
  url: 'https://kersti.com/2010/07/4781',
};
export const foursquare: Source = {
  title: 'Ari Herzog: why I deleted my Foursquare account',
  url: 'https://ariherzog.com/blog/why-i-deleted-my-foursquare-account',
};
export const odpa: Source = {
  title: 'Data Protection Authority (Guernsey): asking permission',
  url: 'https://www.odpa.gg',
};
export const dpc: Source = {
  title: 'Data Protection Commission (Ireland): photographs of children',
  url: 'https://www.dataprotection.ie',
};
export const computerAnonymous: Source = {
  title: 'computeranonymous/computer#113: public attendee lists',
  url: 'https://github.com/computeranonymous/computer/issues/113',
};
export const gatherPress: Source = {
  title: 'GatherPress: anonymous replies',
  url: 'https://github.com/GatherPress/gatherpress',
};
export const wikimediaDc: Source = {
  title: 'Wikimedia DC: event guide checklist',
  url: 'https://wikimediadc.org',
};
export const artFeminism: Source = {
  title: 'Art+Feminism: event plan',
  url: 'https://artandfeminism.org/event-plan',
};
export const rfc3986: Source = {
  title: 'RFC 3986, 3.2.1 and 7.5: passwords in addresses',
  url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
};
export const whatwgUrl: Source = { title: 'WHATWG URL standard', url: 'https://url.spec.whatwg.org' };
export const https: Source = {
  title: 'W3C TAG: Securing the web',
  url: 'https://www.w3.org/2001/tag/doc/web-https',
};
export const shortLinks: Source = {
  title: 'Total Defense: be wary of shortened links',
  url: 'https://www.totaldefense.com',
};
export const idn: Source = {
  title: 'Unicode TS 39: confusable characters',
  url: 'https://www.unicode.org/reports/tr39/',
};
export const zoomOwners: Source = {
  title: 'UC Santa Barbara: uninvited guests in Zoom meetings',
  url: 'https://it.ucsb.edu/news/zoom-now-messaging-owners',
};
export const zoomLamar: Source = { title: 'Lamar University: Zoom security', url: 'https://www.lamar.edu' };
export const hashtagFails: Source = {
  title: 'Social Media Today: avoiding hashtag fails',
  url: 'https://www.socialmediatoday.com/content/avoiding-hashtag-fails',
};
export const chatQuestions: Source = {
  title: 'AM Cleveland: questions for a chat',
  url: 'https://amcleveland.wordpress.com/2012/02/03',
};
export const chatPace: Source = {
  title: 'Scratch Made Southern: how many questions',
  url: 'https://scratchmadesouthern.com/2015/02/18',
};
export const techClub: Source = {
  title: 'NPT Tech Club: facilitating a tweet chat',
  url: 'https://nptechclub.com/facilitating-a-tweet-chat',
};
export const kracht: Source = {
  title: 'Tracey Kracht: writing chat questions',
  url: 'https://traceykracht.wordpress.com/2016/03/15',
};
export const chaoss: Source = {
  title: 'CHAOSS: event accessibility',
  url: 'https://github.com/chaoss/wg-dei/blob/main/focus-areas/event-diversity/event-accessibility.md',
};
export const edinburgh: Source = {
  title: 'University of Edinburgh: captions and teaching online',
  url: 'https://blogs.ed.ac.uk/dsn-teaching/2023/08/05',
};
export const accessPost: Source = {
  title: 'Say what there is, even when it is missing',
  url: 'https://mastodon.social/@sublimemarch/101387207374997695',
};
export const hearingLoss: Source = {
  title: 'Action on Hearing Loss: Speak Easy, 1,461 people asked',
  url: 'https://www.actiononhearingloss.org.uk/you-can-help/campaigns-and-influencing/speak-easy/why-we-are-campaining/',
};
export const alcohol: Source = {
  title: 'Model View Culture: Alcohol and Inclusivity',
  url: 'https://modelviewculture.com/pieces/alcohol-and-inclusivity-planning-tech-events-with-non-alcoholic-options',
};
export const technicalLy: Source = {
  title: 'Technical.ly: alcohol at tech events',
  url: 'https://technical.ly/philly/2016/05/02/alcohol-tech-events',
};
export const mixers: Source = {
  title: 'Ingram & Morris 2007: Do people mix at mixers? ASQ 52:558',
  url: 'https://doi.org/10.2189/asqu.52.4.558',
};
export const arithmetic: Source = { title: 'Arithmetic' };
export const greeter: Source = { title: 'Meetup tip: the greeter', url: 'https://lw2.issarice.com' };
export const howStuffGreet: Source = {
  title: 'HowStuffWorks: greet each guest',
  url: 'https://computer.howstuffworks.com/internet/social-networking/information/tweetup3.htm',
};
export const thaiLab: Source = {
  title: 'Thailand Policy Lab: icebreaking for introverts',
  url: 'https://thailandpolicylab.com/en/policy_innovation/icebreaking-introvert',
};
export const neuroPride: Source = {
  title: 'NeuroPride: meetup guidelines',
  url: 'https://neuropride.ie/meetup-guidelines',
};
export const dunbar: Source = {
  title: 'Dunbar, Duncan & Nettle 1995: size of conversational groups',
  url: 'https://doi.org/10.1007/BF02912493',
};
export const uky: Source = {
  title: 'University of Kentucky: accessible social media',
  url: 'https://ada.uky.edu/digital-accessibility/social-media',
};
export const umich: Source = {
  title: 'University of Michigan: accessible hashtags',
  url: 'https://accessibility.engin.umich.edu/hashtags',
};
export const universalDesign: Source = {
  title: 'Universal Design Australia: hashtags and images',
  url: 'https://universaldesignaustralia.net.au/social-media-hashtags-and-images',
};
export const remindersTrial: Source = {
  title: 'Tang: reminders by message, risk ratio 0.77',
  url: 'https://onlinescientificresearch.com',
};
export const remindersReview: Source = {
  title: 'McLean et al. 2016: appointment reminders',
  url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4831598/',
};
