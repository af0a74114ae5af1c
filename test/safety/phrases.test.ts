import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findIn, firstHit, phrases, type PhraseData } from '../../src/safety/phrases.ts';
import { fold, wordsOf } from '../../src/safety/words.ts';

const found = (data: PhraseData, text: string): string[] =>
  findIn(phrases(data), { path: [], text }).map(({ range }) => text.slice(...range));

describe('words', () => {
  test('are folded, and know their places', () => {
    const { word, start, end } = wordsOf('Privé, STRASSE: Straße');
    assert.deepEqual(word, ['prive', 'strasse', 'strasse']);
    assert.deepEqual([start[1], end[1]], [7, 14]);
    assert.equal(fold('CŒUR'), 'coeur');
  });

  test('addresses and handles are no words', () => {
    assert.deepEqual(wordsOf('see https://my-place.example/flat or @my_flat@example.social now').word, [
      'see',
      'or',
      'now',
    ]);
  });

  test('a stop within a number ends no sentence', () => {
    assert.deepEqual(wordsOf('at 18.30 there. Then').sentence, [0, 0, 0, 0, 1]);
  });

  test('invisible letters do not hide a word', () => {
    assert.deepEqual(wordsOf('a\u200blone al\u00adone').word, ['alone', 'alone']);
  });
});

describe('phrases', () => {
  test('alternatives, optional words, words of several words', () => {
    const data = { en: ['in the? alley|car_park'] };
    assert.deepEqual(found(data, 'In the alley. in car park; in THE Car-Park, in the café'), [
      'In the alley',
      'in car park',
      'in THE Car-Park',
    ]);
  });

  test('beginnings, numbers, capitals', () => {
    assert.deepEqual(found({ en: ['photo* of'] }, 'photographs of, photos of, phot of'), [
      'photographs of',
      'photos of',
    ]);
    assert.deepEqual(found({ en: ['room #'] }, 'room 215, room two, room one'), ['room 215', 'room two']);
    assert.deepEqual(found({ de: ['# euros'] }, '5 €, fünf Euros, €12, €'), ['5 €', 'fünf Euros', '€12']);
    assert.deepEqual(found({ en: ['to ^'] }, 'to Rob, to bed'), ['to Rob']);
  });

  test('a gap stays within its sentence and its length', () => {
    const data = { en: ['send ..3 money'] };
    assert.deepEqual(found(data, 'send us all your money'), ['send us all your money']);
    assert.deepEqual(found(data, 'send us all of your money'), []);
    assert.deepEqual(found(data, 'send. Us, money'), []);
  });

  test('words have letter boundaries in every script', () => {
    assert.deepEqual(found({ fr: ['lieu privé'] }, 'lieu privé, lieu privée'), ['lieu privé']);
  });

  test('guards take a find back', () => {
    assert.deepEqual(
      found({ en: ['my place'], not: ['my place in the queue'] }, 'my place in the queue'),
      [],
    );
    assert.deepEqual(found({ en: ['passive income'], near: ['scam'] }, 'Passive income is a scam.'), []);
    assert.deepEqual(found({ en: ['passive income'], near: ['scam'] }, 'Passive income! No scam.'), [
      'Passive income',
    ]);
    assert.deepEqual(found({ en: ['entry fee'], negatable: true }, 'no entry fee'), []);
  });

  test('a question does not say it', () => {
    const data = { nl: ['kom ..1 alleen'], stated: true };
    assert.deepEqual(found(data, 'Kom je alleen? Geen probleem.'), []);
    assert.deepEqual(found(data, 'Kom alleen. Goed?'), ['Kom alleen']);
  });

  test('what stands in a name is passed by', () => {
    const list = phrases({ fr: ['chez moi'] });
    const texts = [{ path: [], text: 'Au Bar Chez Moi, puis chez moi.' }];
    assert.deepEqual(firstHit(list, texts)?.range, [7, 15]);
    assert.deepEqual(firstHit(list, texts, 'Bar Chez Moi')?.range, [22, 30]);
  });

  test('a list that comes later finds in a text that was passed over before', () => {
    const text = { path: [], text: 'one two three' };
    assert.equal(findIn(phrases({ en: ['one'] }), text).length, 1);
    assert.equal(findIn(phrases({ en: ['two three'] }), text).length, 1);
  });
});
