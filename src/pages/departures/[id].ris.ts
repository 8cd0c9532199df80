import type { APIRoute } from 'astro';
import { ris } from '../../model/citations-out.ts';
import { departurePaths, getPublication, textFile, type DepartureProps } from '../../publication.ts';

export const getStaticPaths = departurePaths;

export const GET: APIRoute<DepartureProps> = async ({ props }) =>
  textFile(ris(await getPublication(), props.departure), 'application/x-research-info-systems');
