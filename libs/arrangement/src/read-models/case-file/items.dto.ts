import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MoneyDto } from '../../http/money.dto';
import {
  EFFECTS,
  INTERRUPTION_REASONS,
  ITEM_STATUSES,
  NEXT_STEPS,
  STOP_REASONS,
  STOPPED_BY,
} from '../../domain/item-codes';

const day = { type: String, format: 'date' } as const;

export class FundingShownDto {
  @ApiProperty({ description: 'Catalogue id of the funder.' })
  funder!: string;
  @ApiPropertyOptional({ description: 'What the catalogue called it.' })
  name?: string;
  @ApiProperty({ description: 'What it pays.', type: MoneyDto })
  amount!: MoneyDto;
  @ApiProperty({ description: 'True when this line waits for the cashier.' })
  waits!: boolean;
  @ApiPropertyOptional({ description: 'Number of the reservation, once confirmed.' })
  reservationNumber?: string;
}

export class QuoteShownDto {
  @ApiProperty({ description: 'Id of the quote.', type: String, format: 'uuid' })
  quoteId!: string;
  @ApiProperty({ description: 'Who quotes.' })
  provider!: string;
  @ApiPropertyOptional({ description: 'Provider of the register.', type: String, format: 'uuid' })
  providerId?: string;
  @ApiProperty({ description: 'What it asks.', type: MoneyDto })
  amount!: MoneyDto;
  @ApiProperty({ description: 'VAT basis.', enum: ['ex', 'incl', 'unknown'] })
  vat!: string;
  @ApiProperty({ description: 'Day of the quote.', ...day })
  receivedOn!: string;
  @ApiPropertyOptional({ description: 'The quote in the file.', type: String, format: 'uuid' })
  documentId?: string;
  @ApiProperty({ description: 'True for the quote that was chosen.' })
  chosen!: boolean;
}

export class InterruptionShownDto {
  @ApiProperty({ description: 'Why.', enum: INTERRUPTION_REASONS })
  reason!: string;
  @ApiProperty({ description: 'In words.' })
  explanation!: string;
  @ApiProperty({ description: 'First day it did not go on.', ...day })
  interruptedOn!: string;
  @ApiProperty({ description: 'Day it is expected to go on.', ...day })
  expectedResumeOn!: string;
}

export class StopShownDto {
  @ApiProperty({ description: 'Who stopped it.', enum: STOPPED_BY })
  by!: string;
  @ApiProperty({ description: 'Why.', enum: STOP_REASONS })
  reason!: string;
  @ApiProperty({ description: 'In words.' })
  explanation!: string;
  @ApiProperty({ description: 'Last day.', ...day })
  stoppedOn!: string;
  @ApiPropertyOptional({ description: 'Last day to object, when it is a decision in law (R141).', ...day })
  objectionUntil?: string;
}

export class EvaluationShownDto {
  @ApiProperty({ description: 'What it brought.', enum: EFFECTS })
  effect!: string;
  @ApiProperty({ description: 'In words.' })
  effectInWords!: string;
  @ApiProperty({ description: 'What comes next.', enum: NEXT_STEPS })
  nextStep!: string;
  @ApiProperty({ description: 'When.', ...day })
  evaluatedOn!: string;
}

export class DeliveredShownDto {
  @ApiProperty({ description: 'Delivered since the start.', type: MoneyDto })
  amount!: MoneyDto;
  @ApiProperty({ description: 'Up to and including.', ...day })
  deliveredUntil!: string;
}

export class ItemShownDto {
  @ApiProperty({ description: 'Id of the item.', type: String, format: 'uuid' })
  itemId!: string;
  @ApiProperty({ description: 'Entry or priced service of the catalogue.' })
  catalogueId!: string;
  @ApiPropertyOptional({ description: 'What the catalogue called it.' })
  name?: string;
  @ApiProperty({ description: 'What is agreed.' })
  description!: string;
  @ApiProperty({ description: 'Where it stands.', enum: ITEM_STATUSES })
  status!: string;
  @ApiProperty({ description: 'True when the plan in force holds it.' })
  inForce!: boolean;
  @ApiProperty({
    description: 'True when the newest terms are not the ones in force: they wait for agreement.',
  })
  inDraft!: boolean;
  @ApiProperty({
    description: 'True when it was taken out of the draft; in force until a plan without it is set.',
  })
  withdrawn!: boolean;
  @ApiPropertyOptional({
    description: 'What the item waits for, in words; absent when nothing.',
    example: 'Wacht op bevestiging van het geld',
  })
  waitsFor?: string;
  @ApiPropertyOptional({ description: 'Who provides it.' })
  provider?: string;
  @ApiPropertyOptional({ description: 'Provider of the register.', type: String, format: 'uuid' })
  providerId?: string;
  @ApiProperty({ description: 'First day.', ...day })
  plannedFrom!: string;
  @ApiProperty({ description: 'Last day.', ...day })
  plannedUntil!: string;
  @ApiProperty({ description: 'Price of the whole item.', type: MoneyDto })
  price!: MoneyDto;
  @ApiProperty({ description: 'VAT basis.', enum: ['ex', 'incl', 'unknown'] })
  vat!: string;
  @ApiPropertyOptional({ description: 'VAT rate in percents.', type: 'integer' })
  vatPercent?: number;
  @ApiProperty({ description: 'Who pays.', type: [FundingShownDto] })
  funding!: readonly FundingShownDto[];
  @ApiPropertyOptional({ description: 'Why regular service falls short (R042).' })
  regularShortfall?: string;
  @ApiProperty({ description: 'True when the employer has a part in it.' })
  employerPart!: boolean;
  @ApiPropertyOptional({
    description:
      'False when it is education that the government already pays; absent when nobody was asked (R129).',
  })
  notInitialEducation?: boolean;
  @ApiProperty({ description: 'Quotes (R045).', type: [QuoteShownDto] })
  quotes!: readonly QuoteShownDto[];
  @ApiPropertyOptional({ description: 'First day it really took place.', ...day })
  startedOn?: string;
  @ApiPropertyOptional({ description: 'Interruption that lasts.', type: InterruptionShownDto })
  interruption?: InterruptionShownDto;
  @ApiPropertyOptional({ description: 'What was delivered.', type: DeliveredShownDto })
  delivered?: DeliveredShownDto;
  @ApiPropertyOptional({ description: 'Day it was completed.', ...day })
  completedOn?: string;
  @ApiPropertyOptional({ description: 'Result in words.' })
  result?: string;
  @ApiPropertyOptional({ description: 'How it was stopped.', type: StopShownDto })
  stop?: StopShownDto;
  @ApiPropertyOptional({ description: 'Evaluation (R025).', type: EvaluationShownDto })
  evaluation?: EvaluationShownDto;
}
