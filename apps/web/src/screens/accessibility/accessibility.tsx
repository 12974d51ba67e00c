import { Page, Section } from '../../parts';

/** What works, what was checked and how, and whom to tell; the form follows the model of toegankelijkheidsverklaring.nl. */
export function Accessibility() {
  return (
    <Page title="Toegankelijkheid">
      <p>
        Meereis moet voor iedereen te gebruiken zijn. Wij volgen de richtlijnen WCAG 2.2 op niveau AA. Het
        Besluit digitale toegankelijkheid overheid vraagt om EN 301 549, en daarmee om WCAG 2.1 op niveau A en
        AA.
      </p>
      <Section title="Hoe het nu staat">
        <p>
          Elk scherm wordt bij elke wijziging met een programma onderzocht, op een breed en op een smal
          scherm, ook met foutmeldingen en open vensters. Daarbij blijven geen bevindingen over. Zo’n
          onderzoek vindt ongeveer een derde van alle belemmeringen. Een onderzoek door een onafhankelijke
          organisatie is nog niet gedaan. Daarom noemen wij Meereis nog niet: volledig toegankelijk.
        </p>
      </Section>
      <Section title="Wat u kunt verwachten">
        <ul>
          <li>Alles werkt met alleen het toetsenbord. Met ? ziet u de sneltoetsen; u kunt ze uitzetten.</li>
          <li>U kunt de tekst vergroten tot 400% zonder dat er iets wegvalt.</li>
          <li>Een stand of een termijn staat altijd in woorden, nooit alleen in kleur.</li>
          <li>Wat u doet, filtert of sorteert, wordt ook aan een schermlezer gemeld.</li>
          <li>
            Voordat uw sessie eindigt, krijgt u vijf minuten van tevoren bericht. Wat u typte, blijft staan.
          </li>
        </ul>
      </Section>
      <Section title="Loopt u ergens tegenaan?">
        <p>
          Meld het bij de beheerder van uw organisatie. Vertel op welk scherm het gebeurt, wat u wilde doen en
          welk hulpmiddel u gebruikt. Wij zoeken samen met u een oplossing.
        </p>
      </Section>
    </Page>
  );
}
