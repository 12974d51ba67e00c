import { framed } from './frame';

const list = (name: string): string => `<ul>{{#each plan.${name}}}<li>{{this}}</li>{{/each}}</ul>`;

export const PLAN_V1 = framed(
  'Uw persoonlijk arrangement',
  `<p>Dit is uw plan. Het is versie {{plan.planVersion}}. Lees het rustig door en bewaar het goed.</p>
<section>
<h2>Uw doel</h2>
<p>U werkt aan: {{plan.goal.direction}}.</p>
<p>{{plan.goal.words}}</p>
</section>
<section>
<h2>Wat we hebben afgesproken</h2>
{{#each plan.items}}<h3>{{name}}</h3>
<p>{{description}}</p>
<ul><li>{{period}}</li><li>{{who}}</li><li>{{cost}}</li>{{#each payers}}<li>{{this}}</li>{{/each}}</ul>
{{/each}}</section>
<section><h2>Wat u doet</h2>${list('youDo')}</section>
<section><h2>Wat wij doen</h2>${list('teamDoes')}</section>
<section><h2>Uw rechten</h2>${list('yourRights')}</section>
{{#if plan.objection}}<section><h2>Niet eens met een besluit?</h2>${list('objection')}</section>{{/if}}
<p class="small">Controlegetal van dit plan: {{plan.hash}}</p>`,
);
