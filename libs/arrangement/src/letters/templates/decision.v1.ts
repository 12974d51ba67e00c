import { framed } from './frame';

export const DECISION_V1 = framed(
  'Besluit over uw persoonlijk arrangement',
  `<section>
<h2>Wat we hebben besloten</h2>
<p>{{decision.what}}</p>
<p>We namen dit besluit op {{decision.takenOn}}. Het is genomen door {{decision.by}}.</p>
</section>
<section>
<h2>Waarom</h2>
<p>{{decision.reason}}</p>
</section>
<section>
<h2>Bent u het niet eens met dit besluit?</h2>
<p>{{decision.term}}</p>
<p>Schrijf in een brief waarom u het niet eens bent met dit besluit. Zet in de brief:</p>
<ul>
<li>uw naam en uw adres</li>
<li>de datum</li>
<li>over welk besluit het gaat; stuur liefst een kopie van deze brief mee</li>
<li>waarom u het niet eens bent met het besluit</li>
<li>uw handtekening</li>
</ul>
<p>Stuur de brief naar {{decision.addressee}}. Iemand anders mag dat ook voor u doen. Bel ons als u hulp nodig hebt.</p>
</section>`,
);
