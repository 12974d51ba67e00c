import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answered, UuidPipe, Write, WriteRoute, type WriteContext } from '@meereis/commands';
import type { Uuid } from '@meereis/kernel';
import { PersonCommands } from '../http/person-command';
import { DossiersLinkedDto } from '../link-dossiers/request.dto';
import { SecondHalf } from '../link-dossiers/second-half.service';
import { PersonCases } from '../person-cases/person-cases.service';
import { decideSecondUnlink, decideUnlinkDossiers } from './decide';
import { UnlinkDossiersDto } from './request.dto';

@ApiTags('persons')
@Controller('persons')
export class UnlinkDossiersController {
  constructor(
    private readonly cases: PersonCases,
    private readonly commands: PersonCommands,
    private readonly secondHalf: SecondHalf,
  ) {}

  @Post(':personId/links/:linkId/undoing')
  @WriteRoute({
    kind: 'changes',
    summary: 'Decide that two linked persons are two after all, with a reason',
    answer: DossiersLinkedDto,
  })
  async handle(
    @Param('personId', UuidPipe) personId: Uuid,
    @Param('linkId', UuidPipe) linkId: Uuid,
    @Body() { reason, unlinkedOn }: UnlinkDossiersDto,
    @Write() write: WriteContext,
  ) {
    const command = { linkId, reason, unlinkedOn };
    const result = await this.commands.run(
      personId,
      write,
      { action: 'person.link', effectiveOn: unlinkedOn },
      (state, { today }) => decideUnlinkDossiers(state, command, { today }),
    );
    const { person, resource } = await this.cases.of(personId);
    const other = person?.undoneLinks.find((one) => one.linkId === linkId)?.otherPersonId;
    const position =
      other === undefined
        ? undefined
        : await this.secondHalf.write(other, write, resource, (state) =>
            decideSecondUnlink(state, { ...command, personId }),
          );
    return answered({ ...result, position: position ?? result.position }, { linkId });
  }
}
