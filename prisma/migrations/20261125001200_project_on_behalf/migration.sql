-- The head for whom an office handed a project in, in words.
ALTER TABLE "project" ADD COLUMN "on_behalf_of" TEXT;
