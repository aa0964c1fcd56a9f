import { describe, expect, it } from 'vitest';
import { DATED, UNDATED } from '../../../../tests/fixtures/data/cited';
import { excerptSource } from '../../../../tests/fixtures/data/excerpts';
import { datedFromEdtf } from '../dataset/dated';
import { collectionOrThrow } from '../dataset/parse';
import { articleJsonLd, eventJsonLd, jsonLdText } from './json-ld';

const { events, articles, actors } = collectionOrThrow(excerptSource());
const bonn = events.find(({ id }) => id === 'bonn-meeting');
if (!bonn) throw new Error('the fixture has no bonn-meeting');

function datesOf(edtf: string): unknown {
  const { startDate, endDate } = eventJsonLd(
    { ...(bonn as (typeof events)[number]), placed: datedFromEdtf(edtf) },
    articles,
    actors,
  );
  return endDate === undefined ? [startDate] : [startDate, endDate];
}

describe('schema.org', () => {
  it('has an event with its place, its people and the quotations about it', () => {
    expect(eventJsonLd(bonn, articles, actors)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Lavrov and Tillerson meet for the first time',
      startDate: '2017-02-16',
      endDate: '2017-02-16',
      location: { '@type': 'Place', name: 'Bonn, Germany' },
      about: [
        { '@type': 'Person', name: 'Sergey Lavrov' },
        { '@type': 'Person', name: 'Rex Tillerson' },
        { '@type': 'Country', name: 'Russia' },
      ],
      subjectOf: [
        {
          '@type': 'Quotation',
          text: bonn.passages[0]?.quote,
          isPartOf: { '@type': 'NewsArticle', datePublished: '2017-04' },
        },
      ],
    });
  });

  it.each([
    ['2025-03-18', '2025-03-18', '2025-03-18'],
    ['2015-09', '2015-09', '2015-09'],
    ['2018?', '2018', '2018'],
    ['2017-04~', '2017-04', '2017-04'],
    ['[2018-08-08..2018-08-31]', '2018-08', '2018-08'],
    ['[2016-11-08..2016-12-05]', '2016', '2016'],
    ['[2016-12-20..2017-01-10]', '2016-12-20', '2017-01-10'],
    ['2016-12-15/2016-12-16', '2016-12-15', '2016-12-16'],
    ['2014/2017-01-20', '2014', '2017-01-20'],
    ['2016-10~/2017-01-20', '2016-10', '2017-01-20'],
    ['{2025-02-12,2025-03-18}', '2025-02-12', '2025-03-18'],
    ['2012/..', '2012'],
  ])('writes %s without a mark of EDTF', (edtf, ...dates) => {
    expect(datesOf(edtf)).toEqual(dates);
  });

  it('has an article as far as it is known', () => {
    expect(articleJsonLd(DATED)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Trump, Putin and Asia',
      author: {
        '@type': 'Person',
        name: 'Artyom Lukin',
        familyName: 'Lukin',
        affiliation: {
          '@type': 'Organization',
          name: 'Far Eastern Federal University, Vladivostok',
        },
      },
      publisher: { '@type': 'Organization', name: 'Din Merican' },
      datePublished: '2016-12-05',
      url: 'https://dinmerican.wordpress.com/2016/12/05/112981/',
      inLanguage: 'en',
    });
    expect(articleJsonLd(UNDATED)).not.toHaveProperty('author');
    expect(articleJsonLd(UNDATED)).not.toHaveProperty('url');
    expect(articleJsonLd(UNDATED)).toHaveProperty('datePublished', '2017');
  });

  it('cannot end the element that it stands in', () => {
    const text = jsonLdText({ name: '</script><script>alert(1)</script><!--' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' });
  });
});
