import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import { Public } from '@meereis/access';
import { READ_HEADERS } from '@meereis/commands';

/** Holds the document once it has been made: making it needs all controllers to be there. */
export class PublishedDocument {
  private document: OpenAPIObject | undefined;

  publish(document: OpenAPIObject): void {
    this.document = document;
  }

  get(): OpenAPIObject {
    if (this.document === undefined) throw new Error('The OpenAPI document has not been made yet.');
    return this.document;
  }
}

@ApiTags('catalogue')
@Public()
@Controller('openapi.json')
export class OpenApiController {
  constructor(private readonly published: PublishedDocument) {}

  @Get()
  @Header('Access-Control-Allow-Origin', '*')
  @ApiOperation({ summary: 'This document', security: [] })
  @ApiOkResponse({ description: 'The OpenAPI document.', headers: READ_HEADERS, schema: { type: 'object' } })
  handle(): OpenAPIObject {
    return this.published.get();
  }
}
