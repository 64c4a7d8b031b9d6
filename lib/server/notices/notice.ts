import 'server-only';
import { z } from 'zod';
import { noticeEvents } from '../../profile/notice-events.ts';

export const eventsSchema = z.array(z.enum(noticeEvents)).min(1);

/** Of names, numbers and moments alone: what somebody typed into a document never goes out. */
export type Notice =
  | { readonly event: 'review-wanted'; readonly profile: string; readonly proposal: number; readonly by: string }
  | {
      readonly event: 'revision-published';
      readonly profile: string;
      readonly proposal: number;
      readonly revision: number;
      readonly by: string;
      readonly emergency: boolean;
    }
  | {
      readonly event: 'node-drifted';
      readonly profile: string;
      readonly node: string;
      /** What the node has, and what is published. */
      readonly revision: number | null;
      readonly published: number;
    }
  | {
      readonly event: 'certificate-expiring';
      readonly profile: string;
      readonly file: string;
      readonly subject: string;
      readonly expires: string;
    }
  | {
      readonly event: 'endpoint-failing';
      readonly profile: string;
      /** Scheme, host and port. */
      readonly endpoint: string;
      /** The id of a verdict, as in the API's description. */
      readonly verdict: string;
      readonly since: string;
    };
