-- What has been published through the open interface: identity and times only, never a content.
CREATE TABLE open_object (
  path text PRIMARY KEY,
  body_id text NOT NULL,
  digest text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  modified_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3)
);
