import type { CaseFile } from '../case/use-case';

export interface Consequence {
  readonly sentence: string;
  /** Of the rule list behind the refusals of the server. */
  readonly rule: string;
}

type Asked = Pick<CaseFile, 'intake' | 'banenafspraak' | 'phase'>;

/** The plan was set: what is asked here from now on is what changes. */
const PLANNED: readonly CaseFile['phase'][] = ['set', 'placed', 'closed', 'reopened'];

/** What the answers of an intake mean for what comes next, for the person at the screen; nothing is decided here. */
export function followsFrom(file: Asked): readonly Consequence[] {
  return [...target(file), ...need(file), ...decision(file)];
}

function target({ banenafspraak, intake: { consultations } }: Asked): readonly Consequence[] {
  if (banenafspraak === undefined)
    return [{ sentence: 'Vraag eerst of de persoon bij de banenafspraak hoort.', rule: 'R004' }];
  if (banenafspraak === 'no') return [];
  if (consultations.length === 0)
    return [{ sentence: 'Vraag raad bij het aanspreekpunt banenafspraak in de regio.', rule: 'R148' }];
  return [];
}

function need({ banenafspraak, intake: { report, weighing } }: Asked): readonly Consequence[] {
  const first: readonly Consequence[] =
    report.firstLine === 'not-tried'
      ? [{ sentence: 'Gewone hulp gaat voor. Leg vast wat er is geprobeerd.', rule: 'R010' }]
      : [];
  if (weighing !== undefined) return first;
  if (banenafspraak === 'yes')
    return [
      ...first,
      { sentence: 'Wie bij de banenafspraak hoort, hoeft niet te worden gewogen.', rule: 'R007' },
    ];
  if (banenafspraak === 'in-doubt')
    return [...first, { sentence: 'Bij twijfel weegt u intussen gewoon de behoefte.', rule: 'R148' }];
  return [
    ...first,
    { sentence: 'Weeg wat de persoon nodig heeft. De behoefte telt, niet de uitkering.', rule: 'R004' },
  ];
}

function decision({
  banenafspraak,
  phase,
  intake: { weighing, admission, refusal },
}: Asked): readonly Consequence[] {
  if (PLANNED.includes(phase))
    return [{ sentence: 'Het plan is vastgesteld. Leg hier vast wat er verandert.', rule: 'R028' }];
  if (admission !== undefined)
    return [{ sentence: 'De persoon is toegelaten. Maak nu samen het plan.', rule: 'R020' }];
  if (refusal !== undefined)
    return [
      { sentence: 'De persoon kan bezwaar maken. Een ander dan wie besloot, beslist daarop.', rule: 'R141' },
    ];
  if (weighing?.outcome === 'needs-support' || banenafspraak === 'yes')
    return [{ sentence: 'U kunt de persoon nu toelaten.', rule: 'R004' }];
  if (weighing?.outcome === 'no-extra-support')
    return [
      {
        sentence: 'Zonder extra behoefte is er geen arrangement. Weigeren is een besluit met motivering.',
        rule: 'R019',
      },
    ];
  return [];
}
