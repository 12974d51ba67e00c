import { day, type DemoCase, type Telling } from '../demo-case';

/** How somebody comes in: situation, reason, evidence, benefit and what was tried first (R002, R005, R010). */
export interface Background {
  readonly situation: string;
  readonly reason: string;
  readonly evidence: string;
  readonly benefit: string;
  readonly story: string;
  readonly from: string;
  readonly goal: { readonly kind: string; readonly description: string };
}

export const BACKGROUNDS: readonly Background[] = [
  {
    situation: 'unemployed',
    reason: 'bankruptcy',
    evidence: 'dismissal-letter',
    benefit: 'ww',
    story: 'Het restaurant waar deze persoon kok was, is failliet.',
    from: 'Elf jaar kok, mbo niveau 2.',
    goal: { kind: 'other-sector', description: 'Binnen een jaar aan het werk als helpende in de zorg.' },
  },
  {
    situation: 'notice-period',
    reason: 'dismissal',
    evidence: 'dismissal-letter',
    benefit: 'none',
    story: 'Het reisbureau sluit. De opzegtermijn loopt nog.',
    from: 'Zes jaar reisadviseur, havo en mbo niveau 4.',
    goal: {
      kind: 'other-occupation',
      description: 'Werk als medewerker klantcontact bij een energiebedrijf.',
    },
  },
  {
    situation: 'working',
    reason: 'contract-ends',
    evidence: 'contract',
    benefit: 'none',
    story: 'Het tijdelijke contract op de luchthaven wordt niet verlengd.',
    from: 'Drie jaar beveiliger, mbo niveau 3.',
    goal: { kind: 'other-sector', description: 'Als monteur aan de slag in de energietechniek.' },
  },
  {
    situation: 'unemployed',
    reason: 'contract-ends',
    evidence: 'contract',
    benefit: 'participatiewet',
    story: 'De baan in het theater hield op. De WW is voorbij.',
    from: 'Vier jaar theatertechnicus, zonder diploma.',
    goal: { kind: 'education', description: 'Eerst een praktijkverklaring halen, daarna werk in de bouw.' },
  },
  {
    situation: 'unemployed',
    reason: 'less-work',
    evidence: 'employer-statement',
    benefit: 'ww',
    story: 'Het schoonmaakbedrijf had te weinig opdrachten.',
    from: 'Twaalf jaar schoonmaker, basisschool.',
    goal: { kind: 'same-occupation', description: 'Schoonmaakwerk in een ziekenhuis, met vaste uren.' },
  },
  {
    situation: 'unemployed',
    reason: 'dismissal',
    evidence: 'dismissal-letter',
    benefit: 'wia',
    story: 'Na ziekte kon deze persoon niet terug naar het magazijn.',
    from: 'Negen jaar magazijnmedewerker, vmbo.',
    goal: { kind: 'orientation', description: 'Uitzoeken welk zittend werk past.' },
  },
];

export const SELF_EMPLOYED: Background = {
  situation: 'self-employed-reorienting',
  reason: 'business-stops',
  evidence: 'chamber-of-commerce',
  benefit: 'tozo',
  story: 'Geen opdrachten meer als zelfstandig fotograaf voor bruiloften en feesten.',
  from: 'Acht jaar zelfstandig, hbo zonder diploma.',
  goal: {
    kind: 'own-business',
    description: 'Het bedrijf ombouwen naar productfotografie, of in loondienst.',
  },
};

/** Registers the person and opens the arrangement, `days` before 1 March 2022. */
export async function comesIn(demo: DemoCase, { at }: Telling, days: number, who: Background): Promise<void> {
  await at(days);
  await demo.register();
  await demo.open({
    situation: who.situation,
    reason: who.reason,
    explanation: who.story,
    evidence: who.evidence,
    unemployedFrom: day(days + (who.situation === 'unemployed' ? -25 : 40)),
    reportedOn: day(days),
    benefit: who.benefit,
    firstLine: 'tried',
    firstLineNote: 'De bond hielp met een brief en een gesprek. Dat gaf nog geen nieuw werk.',
  });
}

/** The question on the banenafspraak (R013, R148). */
export async function isChecked(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  answer: 'yes' | 'no' | 'in-doubt',
): Promise<void> {
  await at(days);
  await demo.change('/banenafspraak-checks', {
    answer,
    registerConsulted: answer !== 'in-doubt',
    checkedOn: day(days),
  });
}

/** The weighing card: five notes and a reason, no score (R007). */
export async function isWeighed(
  demo: DemoCase,
  { at }: Telling,
  days: number,
  who: Background,
  outcome: 'needs-support' | 'no-extra-support' = 'needs-support',
): Promise<void> {
  await at(days);
  await demo.change('/weighings', {
    educationAndAge: who.from,
    language: 'Spreekt goed Nederlands, schrijven gaat minder makkelijk.',
    workHistory: who.story,
    distanceToWork: 'Voor het werk dat deze persoon zoekt is scholing of begeleiding nodig.',
    chanceWithinYear:
      outcome === 'needs-support' ? 'Met hulp goed, zonder hulp klein.' : 'Goed, ook zonder extra hulp.',
    outcome,
    reason:
      outcome === 'needs-support'
        ? 'In het oude vak is weinig werk. Overstappen lukt niet zonder hulp.'
        : 'De persoon heeft al gesprekken bij twee werkgevers en redt zich zelf.',
  });
}

export async function isAdmitted(demo: DemoCase, { at }: Telling, days: number): Promise<void> {
  await at(days);
  await demo.change('/admission', { admittedOn: day(days) });
}

export async function isRefused(demo: DemoCase, { at }: Telling, days: number): Promise<void> {
  await at(days);
  await demo.change('/admission-refusal', {
    reason: 'no-extra-support-needed',
    motivation: 'U hebt al gesprekken bij werkgevers en kunt zelf werk vinden. Extra hulp is nu niet nodig.',
    refusedOn: day(days),
    notifiedHow: 'letter',
    notifiedOn: day(days),
  });
}

/** From report to admission in about ten days. */
export async function intake(demo: DemoCase, telling: Telling, days: number, who: Background): Promise<void> {
  await comesIn(demo, telling, days, who);
  await isChecked(demo, telling, days + 1, 'no');
  await isWeighed(demo, telling, days + 5, who);
  await isAdmitted(demo, telling, days + 8);
}
