-- The counting rule (src/visits/rule.ts) as one query for DuckDB: the figures of every school and day.
-- Numbers in brackets are those of the rule.
--
-- It reads three tables:
--   log(school, line)             lines of nginx or Apache, combined or common
--   page(school, address, page)   every address that was ever published, decoded, and today's of its page
--   agent(agent, bot)             every agent of the log as it was sent, and whether isbot calls it a bot
-- and gives a row for each school and day that lines were of. `reads` holds all pages.

-- [1] What a server wrote as \x22, \" or \\ , and what a client wrote as %22, as bytes: DuckDB's own \xHH.
-- Each backslash that is not one of \xHH becomes such first, so that none is read twice.
CREATE OR REPLACE TEMP MACRO sent_text(written) AS
  regexp_replace(replace(replace(written, '\\', '\x5C'), '\"', '\x22'), '\\([^x])', '\1', 'g');

-- [2] Percent-escapes are decoded once, and only if all of it then is UTF-8.
CREATE OR REPLACE TEMP MACRO decoded(path) AS
  CASE WHEN contains(regexp_replace(path, '%[0-9A-Fa-f]{2}', '', 'g'), '%') THEN TRY(decode(path::BLOB))
  ELSE coalesce(
    TRY(decode(regexp_replace(path, '%([0-9A-Fa-f]{2})', '\\x\1', 'g')::BLOB)),
    TRY(decode(path::BLOB))
  ) END;

-- [2] `//` and `.` say nothing, `..` takes back the segment before it.
CREATE OR REPLACE TEMP MACRO segments(path) AS
  list_reduce(
    list_transform(list_filter(string_split(path, '/'), lambda s: s NOT IN ('', '.')), lambda s: [s]),
    lambda before, s: CASE WHEN s[1] = '..' THEN before[:-2] ELSE before || s END,
    []::VARCHAR[]
  );

-- [2] Without index.html; a slash at the end of what is no file.
CREATE OR REPLACE TEMP MACRO page_path(parts, is_folder) AS
  CASE
    WHEN is_folder OR len(parts) = 0 OR NOT contains(parts[-1], '.')
      THEN '/' || coalesce(list_aggregate(list_transform(parts, lambda s: s || '/'), 'string_agg', ''), '')
    WHEN parts[-1] = 'index.html'
      THEN '/' || coalesce(list_aggregate(list_transform(parts[:-2], lambda s: s || '/'), 'string_agg', ''), '')
    ELSE '/' || list_aggregate(parts, 'string_agg', '/')
  END;

-- [3] The groups of an IPv6 address, `::` filled with zeros, without leading zeros.
CREATE OR REPLACE TEMP MACRO groups_of(part) AS
  list_filter(string_split(part, ':'), lambda g: g <> '');
CREATE OR REPLACE TEMP MACRO ipv6_groups(address) AS
  list_transform(
    CASE WHEN contains(address, '::') THEN
      groups_of(split_part(address, '::', 1))
      || list_resize([]::VARCHAR[], 8 - len(groups_of(address)), '0')
      || groups_of(split_part(address, '::', 2))
    ELSE groups_of(address) END,
    lambda g: coalesce(nullif(ltrim(lower(g), '0'), ''), '0')
  );

-- [3] IPv4 written as IPv6 is IPv4; IPv6 is cut to /64.
CREATE OR REPLACE TEMP MACRO client_address(address) AS
  CASE
    WHEN NOT contains(address, ':') THEN address
    WHEN regexp_matches(address, '(?i)^::ffff:[0-9.]+$') THEN regexp_extract(address, '[0-9.]+$')
    ELSE list_aggregate(ipv6_groups(address)[:4], 'string_agg', ':')
  END;

WITH
parsed AS (
  SELECT school, unnest(regexp_extract(
    line,
    -- address, time, method, target, version, status, and where they are: agent and further fields
    '^(\S+) .*?\[(\d\d/\w{3}/\d{4}:\d\d:\d\d:\d\d) ([+-]\d{4})\] "((?:[^"\\]|\\.)*)" (\d{3})(?:[^"]*"(?:[^"\\]|\\.)*"[^"]*"((?:[^"\\]|\\.)*)"(.*))?',
    ['address', 'clock', 'zone', 'request', 'status', 'agent', 'further']
  ))
  FROM log
),
-- [4] The instant, and its civil day in Viet Nam, which has been UTC+7 without summer time since 1975.
timed AS (
  SELECT *,
    epoch(try_strptime(clock, '%d/%b/%Y:%H:%M:%S'))::BIGINT
      - (zone[1] || '1')::BIGINT * (zone[2:3]::BIGINT * 3600 + zone[4:5]::BIGINT * 60) AS second
  FROM parsed
  WHERE clock <> ''
),
dated AS (
  SELECT *, make_timestamp(((second + 7 * 3600) * 1000000)::BIGINT)::DATE AS day
  FROM timed
  WHERE second IS NOT NULL
),
-- [1] Method, status, agent, purpose. [2] The target without host, query and fragment.
requested AS (
  SELECT school, day, second, address, agent AS written_agent,
    regexp_replace(
      regexp_replace(regexp_replace(request[5:], ' HTTP/[^ ]*$', ''), '(?i)^https?://[^/?#]*', ''),
      '[?#].*$', '', 's'
    ) AS written_path
  FROM dated
  WHERE starts_with(request, 'GET ')
    AND status IN ('200', '304')
    AND agent NOT IN ('', '-')
    AND NOT regexp_matches(further, '(?i)(?:^|[\s;,"])(?:prefetch|prerender|preview)(?:$|[\s;,"])')
),
-- Thousands of spellings stand for millions of lines: each is decoded once.
spelled AS (
  SELECT written_path, nfc_normalize(decoded(sent_text(written_path))) AS path
  FROM (SELECT DISTINCT written_path FROM requested)
  WHERE starts_with(written_path, '/')
),
normalised AS (
  SELECT written_path, page_path(segments(path), regexp_matches(path, '(^|/)\.{0,2}$')) AS address
  FROM spelled
),
-- [1] Extension and folders of what can be a page.
pages AS (
  SELECT written_path, address
  FROM normalised
  WHERE (NOT contains(string_split(address, '/')[-1], '.') OR regexp_matches(address, '(?i)\.html?$'))
    AND NOT starts_with(address, '/_astro/')
    AND NOT starts_with(address, '/pagefind/')
),
humans AS (
  SELECT DISTINCT written_agent, sent_text(written_agent)::BLOB AS sent_agent
  FROM requested JOIN agent ON encode(agent.agent) = sent_text(written_agent)::BLOB
  WHERE NOT bot
),
-- [5] A set of (day, client, second, path).
page_views AS (
  SELECT DISTINCT school, day, client_address(requested.address) AS client, sent_agent, second, page.page
  FROM requested
    JOIN humans USING (written_agent)
    JOIN pages USING (written_path)
    JOIN page USING (school)
  WHERE page.address = pages.address
),
-- [6] A gap of 1,800 seconds begins another visit of the day.
gaps AS (
  SELECT *,
    coalesce(second - lag(second) OVER one_client >= 1800, true) AS begins
  FROM page_views
  WINDOW one_client AS (PARTITION BY school, day, client, sent_agent ORDER BY second)
),
visits AS (
  SELECT *,
    sum(begins::INTEGER) OVER (
      PARTITION BY school, day, client, sent_agent ORDER BY second RANGE UNBOUNDED PRECEDING
    ) AS visit
  FROM gaps
),
-- [7] A read is a visit with at least one view of the page.
reads AS (
  SELECT school, day, map_from_entries(list((page, reads))) AS reads
  FROM (
    SELECT school, day, page, count(DISTINCT (client, sent_agent, visit)) AS reads
    FROM visits
    GROUP BY ALL
  )
  GROUP BY ALL
),
figures AS (
  SELECT school, day,
    sum(begins::INTEGER) AS v,
    count(*) AS pv,
    count(DISTINCT (client, sent_agent)) AS u
  FROM visits
  GROUP BY ALL
),
-- The last instant that the data covers: of all lines, also of those that are no page views.
covered AS (
  SELECT school, day, max(second) AS until
  FROM dated
  GROUP BY ALL
)
SELECT school, strftime(day, '%Y-%m-%d') AS d,
  coalesce(v, 0)::INTEGER AS v, coalesce(pv, 0)::INTEGER AS pv, coalesce(u, 0)::INTEGER AS u,
  until::BIGINT AS until,
  coalesce(reads, MAP {}) AS reads
FROM covered
  LEFT JOIN figures USING (school, day)
  LEFT JOIN reads USING (school, day)
ORDER BY school, d;
