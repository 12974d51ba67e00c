import { DateText, SummaryList } from '../../parts';
import {
  BANENAFSPRAAK,
  BENEFITS,
  EVIDENCE,
  FINDINGS,
  FIRST_LINE,
  REPORT_REASONS,
  SITUATIONS,
  WEIGHING_OUTCOMES,
} from '../../words/intake';
import { wordOf } from '../../words/word-of';
import { Step, stepAddress, type IntakeProps } from './step';

/** What happened to the person, and what that asks for. */
export function Need({ file }: IntakeProps) {
  const { report, situation, consultations, firstLine, weighing } = file.intake;
  const to = (what: string): string => stepAddress(file, what);
  return (
    <>
      <Step
        title="Melding en situatie"
        done
        links={[
          { to: to('situatie'), name: 'Situatie is veranderd' },
          { to: to('uitkering'), name: 'Uitkering is veranderd' },
          { to: to('verhuizing'), name: 'Verhuisd naar een andere regio' },
        ]}
      >
        <SummaryList
          lines={[
            { name: 'Gemeld op', value: <DateText day={report.reportedOn} /> },
            { name: 'Situatie', value: SITUATIONS[situation?.situation ?? report.situation] },
            { name: 'Reden', value: REPORT_REASONS[report.reason] },
            { name: 'Zonder werk vanaf', value: <DateText day={report.unemployedFrom} /> },
            { name: 'Bewijs', value: EVIDENCE[report.evidence] },
            { name: 'Uitkering', value: wordOf(BENEFITS, file.benefit) },
            { name: 'Toelichting', value: report.explanation ?? 'Geen' },
          ]}
        />
      </Step>
      <Step
        title="Banenafspraak"
        done={file.banenafspraak !== undefined}
        {...(file.banenafspraak === undefined ? {} : { status: wordOf(BANENAFSPRAAK, file.banenafspraak) })}
        links={[
          { to: to('banenafspraak'), name: 'Antwoord vastleggen' },
          { to: to('navragen'), name: 'Navraag vastleggen' },
        ]}
      >
        {consultations.map(({ deskName, finding, advice, consultedOn }) => (
          <p key={`${deskName} ${consultedOn}`}>
            <b>{deskName}</b> (<DateText day={consultedOn} />
            ): {FINDINGS[finding]}. {advice}
          </p>
        ))}
      </Step>
      <Step
        title="Hulp die er eerst was"
        done={report.firstLine !== 'not-tried' || firstLine.length > 0}
        links={[{ to: to('eerste-hulp'), name: 'Hulp vastleggen' }]}
      >
        <p>
          Bij de melding: {FIRST_LINE[report.firstLine]}. {report.firstLineNote}
        </p>
        {firstLine.map(({ outcome, note, recordedOn }) => (
          <p key={`${recordedOn} ${note}`}>
            <DateText day={recordedOn} />: {FIRST_LINE[outcome]}. {note}
          </p>
        ))}
      </Step>
      <Step
        title="Behoefte wegen"
        done={weighing !== undefined}
        links={[{ to: to('wegen'), name: weighing === undefined ? 'Behoefte wegen' : 'Opnieuw wegen' }]}
      >
        {weighing === undefined ? null : (
          <SummaryList
            lines={[
              { name: 'Opleiding en leeftijd', value: weighing.educationAndAge },
              { name: 'Taal', value: weighing.language },
              { name: 'Werk tot nu toe', value: weighing.workHistory },
              { name: 'Afstand tot werk', value: weighing.distanceToWork },
              { name: 'Kans binnen een jaar', value: weighing.chanceWithinYear },
              { name: 'Uitkomst', value: WEIGHING_OUTCOMES[weighing.outcome] },
              { name: 'Waarom', value: weighing.reason },
            ]}
          />
        )}
      </Step>
    </>
  );
}
