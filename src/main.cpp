#include "gen/cli/run.hpp"

int main(int argc, char** argv) { return gen::cli::run(argc, argv); }
