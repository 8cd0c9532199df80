import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../../archive.ts';
import type { SearchNames } from '../../../model/search-names.ts';
import { titleParts } from '../../../model/title-parts.ts';

export const getStaticPaths = (async () =>
  titleParts(await getArchive()).map((names, part) => ({
    params: { part: String(part) },
    props: { names },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ names: SearchNames }> = ({ props }) => Response.json(props.names);
