#include "judge.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>

// attain_dectest DIRECTORY...: runs the test files of the first directory that has any. Exit code 77: none has.
namespace {

struct tally {
    std::uint64_t cases = 0;
    std::uint64_t passed = 0;
    std::uint64_t failed = 0;
    std::uint64_t not_applicable = 0;

    void add(tally const& other) {
        cases += other.cases;
        passed += other.passed;
        failed += other.failed;
        not_applicable += other.not_applicable;
    }
    void print(char const* name) const {
        std::printf("%-16s %8llu %8llu %8llu %8llu %8llu\n", name, static_cast<unsigned long long>(cases),
                    static_cast<unsigned long long>(passed + failed), static_cast<unsigned long long>(passed),
                    static_cast<unsigned long long>(failed), static_cast<unsigned long long>(not_applicable));
    }
};

std::vector<std::filesystem::path> files_in(std::filesystem::path const& directory) {
    std::vector<std::filesystem::path> found;
    std::error_code none;
    for (auto const& entry : std::filesystem::directory_iterator(directory, none)) {
        auto const name = entry.path().stem().string();
        // dd, ds and dq repeat the cases for the fixed formats; decimal32 and so on are their encodings.
        bool const fixed = name.starts_with("dd") || name.starts_with("ds") || name.starts_with("dq") ||
                           name.starts_with("dec") || name.starts_with("test") || name.starts_with("clamp");
        if (entry.path().extension() == ".decTest" && !fixed) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

int main(int count, char** arguments) {
    std::vector<std::filesystem::path> files;
    for (int index = 1; index < count && files.empty(); ++index) {
        files = files_in(arguments[index]);
        if (!files.empty()) std::printf("decTest cases of %s\n", arguments[index]);
    }
    if (files.empty()) {
        std::printf("SKIPPED: no decTest files found; apt-get install libpython3.11-testsuite brings them\n");
        return 77;
    }
    tally all;
    std::map<std::string, std::uint64_t> categories;
    std::printf("%-16s %8s %8s %8s %8s %8s\n", "file", "cases", "run", "passed", "failed", "n/a");
    for (auto const& path : files) {
        tally here;
        dectest::context context;
        std::ifstream file(path);
        for (std::string line; std::getline(file, line);) {
            auto const words = dectest::words_of(line);
            if (dectest::read_directive(words, context)) continue;
            auto const one = dectest::case_of(words);
            if (!one) continue;
            ++here.cases;
            auto const judgement = dectest::judge(*one, context);
            switch (judgement.what) {
            case dectest::verdict::passed: ++here.passed; break;
            case dectest::verdict::not_applicable:
                ++here.not_applicable;
                ++categories[judgement.why];
                break;
            case dectest::verdict::failed:
                ++here.failed;
                std::printf("FAILED %s: found %s\n", line.c_str(), judgement.why.c_str());
                break;
            }
        }
        here.print(path.stem().string().c_str());
        all.add(here);
    }
    all.print("all");
    std::printf("\nnot applicable, by category:\n");
    for (auto const& [category, number] : categories) {
        std::printf("%8llu  %s\n", static_cast<unsigned long long>(number), category.c_str());
    }
    return all.failed == 0 ? 0 : 1;
}
