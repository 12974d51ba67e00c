import { framed } from './frame';

export const REMINDER_V1 = framed(
  'Herinnering aan uw afspraak',
  `<p>U hebt binnenkort een afspraak met ons. Met deze brief helpen we u eraan herinneren.</p>
<section>
<h2>Uw afspraak</h2>
<ul>
<li>Dag: {{appointment.day}}</li>
<li>Tijd: {{appointment.time}} uur</li>
<li>Hoe: {{appointment.channel}}</li>
{{#if appointment.place}}<li>Waar: {{appointment.place}}</li>{{/if}}
</ul>
<p>Kunt u niet komen? Laat het ons weten. Dan maken we samen een nieuwe afspraak.</p>
<p>We gebruiken uw komst nooit om uw uitkering te controleren.</p>
</section>`,
);
