import type { APIRoute } from 'astro';
import { bibtex } from '../../model/citations-out.ts';
import { departurePaths, getPublication, textFile, type DepartureProps } from '../../publication.ts';

export const getStaticPaths = departurePaths;

export const GET: APIRoute<DepartureProps> = async ({ props }) =>
  textFile(bibtex(await getPublication(), props.departure), 'application/x-bibtex');
