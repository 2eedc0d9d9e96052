import { browser } from "@/lib/testing/browser";

// Loaded before any file of tests, whatever else its process has loaded before, so that all see this browser.
browser.cookies.clear();
browser.headers = new Headers();
