-- The directory offers the years in which cities joined, however many cities there are.
CREATE INDEX "network_membership_cohort_idx" ON "network_membership"("cohort");
