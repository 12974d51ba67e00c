import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  answered,
  COMMAND_RUNNER,
  ForbiddenError,
  NotFoundError,
  refuseAll,
  RefusedError,
  UuidPipe,
  Write,
  WriteRoute,
  type CommandRunner,
  type WriteContext,
} from '@meereis/commands';
import { BUSINESS_CLOCK, uuidV5, type BusinessClock, type Uuid } from '@meereis/kernel';
import type { Arrangement } from '../domain/arrangement';
import { person, type Person } from '../domain/person';
import { onArrangement } from '../http/case-command';
import { addressByHand, channelOf } from '../letters/frame.rule';
import { TEMPLATES } from '../letters/render';
import { CaseReader } from '../read-models/case-reader.service';
import { decideSendLetter, letterRefusals, type RenderedLetter, type SendLetter } from './decide';
import { LETTER_ARCHIVE, type LetterArchive } from './letter-archive';
import { LetterWriter } from './letter-writer.service';
import { LetterSentDto, SendLetterDto } from './request.dto';

const BY_HAND = 'Het adres is geheim en staat niet op de brief. Vul het zelf in, buiten dit systeem.';

@ApiTags('documents')
@Controller('arrangements')
export class SendLetterController {
  constructor(
    @Inject(COMMAND_RUNNER) private readonly runner: CommandRunner,
    @Inject(BUSINESS_CLOCK) private readonly clock: BusinessClock,
    @Inject(LETTER_ARCHIVE) private readonly archive: LetterArchive,
    private readonly cases: CaseReader,
    private readonly writer: LetterWriter,
  ) {}

  @Post(':arrangementId/letters')
  @WriteRoute({
    kind: 'adds',
    summary: 'Write a letter from a template and keep it as a document of the case',
    answer: LetterSentDto,
  })
  async handle(
    @Param('arrangementId', UuidPipe) arrangementId: Uuid,
    @Body() body: SendLetterDto,
    @Write() write: WriteContext,
  ) {
    const state = await this.cases.judged(write.principal, 'letter.send', arrangementId);
    const { state: about } = await this.runner.load(person, state.personId);
    if (about === undefined) throw new NotFoundError();
    const rendered = await this.render({ state, about }, body, write);
    const result = await this.record(arrangementId, { about, body, rendered, write });
    // A repeat on a later day says what went out then, not what would go out now.
    const sent = result.events.find((one) => one.type === 'document-sent.v1')?.data as RenderedLetter;
    const { documentId, sha256, channel, templateVersion } = sent;
    const notice = addressByHand(about) ? { notice: BY_HAND } : {};
    return answered(result, {
      documentId,
      sha256,
      channel,
      template: body.letter,
      templateVersion,
      ...notice,
    });
  }

  /** Kept before the event names it; the id follows from the content, so one id never holds two contents. */
  private async render(
    { state, about }: { readonly state: Arrangement; readonly about: Person },
    body: SendLetter,
    { commandId, principal }: WriteContext,
  ): Promise<RenderedLetter> {
    const today = this.clock.today();
    const early = refuseAll(letterRefusals(state, body, { today, person: about }), () => []);
    if (!early.ok) throw new RefusedError(early.error);
    const written = await this.writer.write({ state, person: about }, body, { principal, today });
    if (written === undefined) throw new NotFoundError();
    const documentId = uuidV5(commandId, `letter/${written.sha256}`);
    const kept = await this.archive.keep({ personId: state.personId, documentId }, written.html);
    const templateVersion = TEMPLATES[body.letter].version;
    return { documentId, ...kept, templateVersion, channel: body.channel ?? channelOf(about) };
  }

  private async record(
    arrangementId: Uuid,
    letter: {
      readonly about: Person;
      readonly body: SendLetter;
      readonly rendered: RenderedLetter;
      readonly write: WriteContext;
    },
  ) {
    const { about, body, rendered, write } = letter;
    try {
      return await this.runner.run({
        ...write,
        ...onArrangement(
          arrangementId,
          (state, { today }) => decideSendLetter(state, body, { today, person: about, rendered }),
          // A decision is told also after the end; nobody is invited any more then.
          { alsoWhen: body.letter === 'decision' ? ['closed', 'reopened'] : ['reopened'] },
        ),
        action: 'letter.send',
      });
    } catch (error) {
      // Surely nothing was written; after anything else the event may stand, and the sweeper finds out.
      if (error instanceof RefusedError || error instanceof ForbiddenError || error instanceof NotFoundError)
        await this.archive.forget(rendered.documentId);
      throw error;
    }
  }
}
