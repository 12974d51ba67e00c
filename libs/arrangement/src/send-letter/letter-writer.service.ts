import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ORGANISATIONS, type Organisations, type Principal } from '@meereis/access';
import { POLICY_DATA, type PolicyData } from '@meereis/catalogue';
import type { LocalDate } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import type { Person } from '../domain/person';
import { appointmentWords, decisionWords } from '../letters/content.rule';
import { frameOf } from '../letters/frame.rule';
import type { LetterContent } from '../letters/letter';
import { renderLetter } from '../letters/render';
import { PlanPages } from '../read-plan-page/plan-pages.service';
import type { SendLetter } from './decide';

export interface Written {
  readonly html: string;
  readonly sha256: string;
}

/** Gathers what a letter says and writes it; nothing is kept here. */
@Injectable()
export class LetterWriter {
  constructor(
    @Inject(ORGANISATIONS) private readonly organisations: Organisations,
    @Inject(POLICY_DATA) private readonly policyData: PolicyData,
    private readonly pages: PlanPages,
  ) {}

  async write(
    { state, person }: { readonly state: Arrangement; readonly person: Person },
    command: SendLetter,
    { principal, today }: { readonly principal: Principal; readonly today: LocalDate },
  ): Promise<Written | undefined> {
    const content = await this.contentOf(state, command, today);
    if (content === undefined) return undefined;
    const unit = this.organisations.unit(principal.unit.id);
    const sender = { name: principal.unit.name, contactPoint: unit?.contactPoint ?? '' };
    const html = renderLetter(frameOf(person, { sender, worker: principal.displayName, today }), content);
    return { html, sha256: createHash('sha256').update(html, 'utf8').digest('hex') };
  }

  private async contentOf(
    state: Arrangement,
    command: SendLetter,
    today: LocalDate,
  ): Promise<LetterContent | undefined> {
    switch (command.letter) {
      case 'invitation':
      case 'reminder': {
        const found = state.appointments.find((one) => one.appointmentId === command.appointmentId);
        return found && { kind: command.letter, appointment: appointmentWords(found) };
      }
      case 'decision': {
        const facts = {
          objectionTermWeeks: this.policyData.objectionTermWeeks(today),
          nameOf: (unit: string) => this.pages.nameOf(unit),
        };
        const decision = command.decision && decisionWords(state, command.decision, facts, command.itemId);
        return decision && { kind: 'decision', decision };
      }
      case 'plan': {
        const printed = await this.pages.of(state);
        return printed && { kind: 'plan', plan: { ...printed.page, hash: printed.hash } };
      }
    }
  }
}
