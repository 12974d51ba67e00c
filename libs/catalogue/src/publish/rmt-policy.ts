import { localDate } from '@meereis/kernel';
import type { FundingRulesPublished, LegalTermsPublished, RmtSchemePublished } from '../events';

/**
 * Policy that stands in no data file, each with its source. It is published like the rest and read back from the log:
 * a decision never reads these constants.
 */
type Content<E extends { readonly data: unknown }> = Omit<E['data'], 'publicationId'>;

const HARD_DATE = {
  hardDate: localDate('2020-03-12'),
  hardDateInclusive: true,
  hardDateSource:
    'R006, Q03: the sources say "na" and "vanaf" 12 maart 2020; inclusive, in favour of the person',
} as const;

/**
 * R018. The first publication gave the service years 2021 and 2022; the change of 15 December 2022 prolonged it under
 * a broader name to the end of 2024 and takes over from its own date.
 */
export const RMT_SCHEME_VERSIONS: readonly Content<RmtSchemePublished>[] = [
  {
    version: 'stcrt-2021-15327',
    validFrom: localDate('2021-03-22'),
    validUntil: localDate('2022-12-31'),
    nameNl: 'Tijdelijke regeling aanvullende crisisdienstverlening COVID-19',
    source: 'Stcrt. 2021, 15327 (BWBR0044968), 22 maart 2021',
    ...HARD_DATE,
  },
  {
    version: 'stcrt-2022-34833',
    validFrom: localDate('2022-12-15'),
    validUntil: localDate('2024-12-31'),
    nameNl:
      'Tijdelijke regeling aanvullende crisisdienstverlening COVID-19, verlengd en verbreed tot dienstverlening',
    source: 'Stcrt. 2022, 34833, 15 december 2022',
    ...HARD_DATE,
  },
];

const LETTER = 'S4 §1';

/** The sentence of each group is the letter's; entries the letter does not name are marked in the catalogue as inferred. */
export const FUNDING_RULES: Content<FundingRulesPublished> = {
  version: '2020-12',
  validFrom: localDate('2020-12-01'),
  source: 'R003, R038, R041',
  rmtFunders: ['rmt-crisisdienstverlening'],
  priorGroups: [
    {
      group: 'regular',
      nameNl: 'Reguliere middelen van gemeente en UWV',
      provisions: [
        're-integratiebudget-gemeenten',
        'scholingsbudget-uwv-regulier',
        'scholingsbudget-ww-extra',
        'tijdelijk-scholingsbudget-uwv',
        'gemeentelijke-re-integratie-extra',
        'gemeentelijke-re-integratie-impuls-2021',
      ],
      source: `R038; ${LETTER}: municipal re-integration budget and UWV training budget are used first`,
    },
    {
      group: 'sector',
      nameNl: 'Beschikbare middelen van O&O-fondsen en sectoren',
      provisions: ['oeno-fondsen', 'sectorale-van-werk-naar-werk'],
      source: `R038, R039; ${LETTER}: available O&O means come before RMT money`,
    },
    {
      group: 'praktijkleren',
      nameNl: 'Tijdelijke middelen voor praktijkleren',
      provisions: ['praktijkleren-mbo', 'praktijkleren-inkoop'],
      source: `R038; ${LETTER}: temporary praktijkleren means come before RMT money`,
    },
    {
      group: 'bbl',
      nameNl: 'Extra middelen voor bbl-leerbanen',
      provisions: ['extra-bbl-leerbanen'],
      source: `R038; ${LETTER}: the extra bbl means come before RMT money`,
    },
  ],
  exclusiveFunders: [
    {
      funder: 'scholingsbudget-ww-extra',
      benefits: ['ww'],
      source: 'R003; S4 §2: 23.5 million for people with WW',
    },
    { funder: 'scholingsbudget-uwv-regulier', benefits: ['ww'], source: 'catalogue: WW-gerechtigden' },
    { funder: 'tijdelijk-scholingsbudget-uwv', benefits: ['ww'], source: 'catalogue: WW-scholing 2018-2020' },
    {
      funder: 'gemeentelijke-re-integratie-extra',
      benefits: ['participatiewet'],
      source: 'R003; S4 §1: 40 and 90 million for bijstand',
    },
    {
      funder: 'gemeentelijke-re-integratie-impuls-2021',
      benefits: ['participatiewet'],
      source: 'S4 §1: for new entrants to bijstand in 2021',
    },
    {
      funder: 'uwv-re-integratiebudget-ao',
      benefits: ['wia', 'wajong'],
      source: 'catalogue: WIA, WAO and Wajong',
    },
  ],
  // The RMT budget itself pays both; which part a line comes from is the cashier's ledger, an item is always the second.
  staffingPots: [
    {
      funder: 'regionaal-mobiliteitsteam',
      source: 'R041; S4 §1: participation of the partners in the teams',
    },
    { funder: 'praktijkleren-uitvoering', source: 'R041; S4 §2: execution costs of praktijkleren' },
    { funder: 'jeugdwerkloosheid-coordinatie', source: 'R041; S4 §3: coordination money' },
    {
      funder: 'structurele-middelen-arbeidsmarktregio',
      source: 'R041; catalogue: organising the cooperation in the region',
    },
  ],
};

/** General law; the term itself is general knowledge, its text is not among our sources (R141 asks for it). */
export const LEGAL_TERMS: Content<LegalTermsPublished> = {
  version: 'awb-6-7',
  validFrom: localDate('1994-01-01'),
  objectionWeeks: 6,
  objectionSource: 'Algemene wet bestuursrecht, artikel 6:7 (six weeks)',
};
