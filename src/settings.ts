/** Numbers a developer may tune, each with its reason. */

/** Articles on a page of a list: about four phone screens. */
export const PAGE_SIZE = 20;

/** Galleries on a page of the photo library: fills rows of two, three and four. */
export const GALLERIES_PER_PAGE = 12;

/** Photos of a gallery shown at once; the rest opens in pieces of about as many. Sixty are what a sports day has. */
export const GALLERY_PIECE = 60;

/** "Bài tin liên quan": as many as fit beside the beginning of an article. */
export const RELATED_COUNT = 5;

/** "Tin đọc nhiều": days looked back, and entries; fewer qualifying articles than entries make no ranking. */
export const MOST_READ_DAYS = 30;
export const MOST_READ_COUNT = 5;

/** Articles in a feed: what a reader who looks in once a fortnight has missed. */
export const FEED_SIZE = 30;

/** Widths of a photo's WebP variants: a card on a phone, a phone's whole width, a large screen. */
export const PHOTO_WIDTHS = [400, 800, 1600] as const;

/** Size of the picture that a link shows in Zalo and Facebook (their 1.91:1). */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;

/** WebP quality and effort: effort 2 costs half of the default 4 for 3 % more bytes. */
export const WEBP = { quality: 75, effort: 2 } as const;

/** Length of a summary made from the text, in characters: two lines of a search result. */
export const SUMMARY_LENGTH = 160;

/** The school's colour where school.yaml names none: tea green. */
export const DEFAULT_ACCENT = '#0b6145';

export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Articles of a category on the home page: one row of cards. */
export const HOME_SECTION_SIZE = 3;

/** Categories shown as cards on the home page; more would make it longer than the board beside it. */
export const HOME_CARD_SECTIONS = 2;

/** Notices on the home page: two columns of three. */
export const HOME_NOTICES = 6;

/** How many results of a search are shown at once. */
export const HITS = 10;

/**
 * What a page may cost besides its photos, in bytes. Today's heaviest are 6 kB of
 * HTML and 5 kB of style sheet compressed, and 9 kB of scripts. Words compress to a
 * third, a photo's markup to 60 bytes: however long an article is, it is allowed, and
 * what stands around it is not to grow unseen.
 */
export const PAGE_BUDGET = { shown: 30_000, perTextByte: 0.5, perPicture: 150, scripts: 20_000 } as const;
