import { framed } from './frame';

export const INVITATION_V1 = framed(
  'Uitnodiging voor een afspraak',
  `<p>We willen graag met u praten over werk en over de hulp die daarbij past. Daarom nodigen we u uit voor een afspraak.</p>
<section>
<h2>Uw afspraak</h2>
<ul>
<li>Dag: {{appointment.day}}</li>
<li>Tijd: {{appointment.time}} uur</li>
<li>Duur: ongeveer {{appointment.minutes}} minuten</li>
<li>Hoe: {{appointment.channel}}</li>
{{#if appointment.place}}<li>Waar: {{appointment.place}}</li>{{/if}}
</ul>
</section>
<section>
<h2>Kunt u niet?</h2>
<p>Laat het ons weten. Dan maken we samen een nieuwe afspraak.</p>
<p>We gebruiken deze afspraak alleen om u te helpen aan werk. We gebruiken hem nooit om uw uitkering te controleren.</p>
</section>`,
);
