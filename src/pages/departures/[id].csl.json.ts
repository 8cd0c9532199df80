import type { APIRoute } from 'astro';
import { cslJson } from '../../model/citations-out.ts';
import { jsonFile } from '../../model/data.ts';
import { departurePaths, getPublication, textFile, type DepartureProps } from '../../publication.ts';

export const getStaticPaths = departurePaths;

export const GET: APIRoute<DepartureProps> = async ({ props }) =>
  textFile(
    jsonFile(cslJson(await getPublication(), props.departure)),
    'application/vnd.citationstyles.csl+json',
  );
